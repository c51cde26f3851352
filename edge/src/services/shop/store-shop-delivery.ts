import * as z from "zod";
import type { Ports } from "../../ports.ts";

/** What the message is about, by the kind of thing its topic names. */
const kinds: { readonly [topic: string]: string } = {
	orders: "Order",
	products: "Product",
	customers: "Customer",
	refunds: "Order",
};
const payload = z.looseObject({
	id: z.union([z.number(), z.string()]).optional(),
	order_id: z.union([z.number(), z.string()]).optional(),
	admin_graphql_api_id: z.string().optional(),
});

/** Keeps a message of a known shop, once however often it comes, and rings. Of its content only what it is about stays, but where a person's rights are at stake. */
export async function storeShopDelivery(
	ports: Ports,
	message: {
		readonly shop: string;
		readonly topic: string;
		readonly webhookId: string;
	},
	body: string,
): Promise<void> {
	const { topic, webhookId } = message;
	const isAboutRights =
		topic === "customers/data_request" || topic === "customers/redact";
	await ports.store.batch([
		ports.store.addDelivery(message.shop, {
			webhookId,
			topic,
			resource: isAboutRights ? "" : resourceOf(topic, body),
			sealed: isAboutRights ? await ports.secrets.seal(body) : null,
			receivedAt: ports.clock.now(),
		}),
	]);
}

function resourceOf(topic: string, body: string): string {
	const kind = kinds[topic.split("/")[0] ?? ""];
	const parsed = payload.safeParse(parse(body));
	if (kind === undefined || !parsed.success) return "";
	const { id, order_id } = parsed.data;
	const number = String((topic.startsWith("refunds/") ? order_id : id) ?? "");
	return /^\d{1,20}$/.test(number) ? `gid://shopify/${kind}/${number}` : "";
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
