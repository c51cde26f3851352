import * as z from "zod";
import type { ShopDelivery, StoredShop } from "../../ports/shop-store.ts";
import type { Ports, Write } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { advanceErasure } from "../governance/advance-erasure.ts";
import { namePerson } from "../governance/name-person.ts";
import { startErasure } from "../governance/start-erasure.ts";
import { keepShopReading } from "../shop/keep-shop-reading.ts";
import { mailShopRequest } from "../shop/mail-shop-request.ts";
import { openShop } from "../shop/open-shop.ts";
import { systemCaller } from "../system-caller.ts";

/** As many as the Admin API gives at once. */
const mostAtOnce = 50;
const mostRounds = 10;

const id = z.union([z.string(), z.number()]).transform(String);
const person = z.object({
	customer: z
		.object({
			id: id.optional(),
			email: z.string().nullish(),
			phone: z.string().nullish(),
		})
		.optional(),
});

/**
 * Works off what Shopify sent. Its messages come twice, late and in any order, so what they say is not believed: each names something that is read
 * again, as it is now. Only people's rights and the app's removal are taken as they were sent.
 *
 * @returns whether all was done; what was not stays for the next turn
 */
export async function workOffDeliveries(
	ports: Ports,
	workspaceId: string,
	shop: StoredShop,
): Promise<boolean> {
	const rows = ports.store.of(workspaceId).shop;
	for (let round = 0; round < mostRounds; round++) {
		const open = await rows.openDeliveries(mostAtOnce);
		if (open.length === 0) return true;
		const toRead = open.filter(
			({ resource, topic }) => resource !== "" && !isOwn(topic),
		);
		const writes: Write[] = [];
		if (toRead.length > 0) {
			const opened = await openShop(ports, workspaceId);
			// A shop that is gone has nothing to read; one that does not answer is asked later.
			if (!opened.ok && opened.message !== null) return false;
			if (opened.ok) {
				const ids = [...new Set(toRead.map(({ resource }) => resource))];
				const read = await opened.client.nodes(ids);
				if (!read.ok) return false;
				writes.push(
					await keepShopReading(ports, workspaceId, shop, read.value),
				);
			}
		}
		for (const delivery of open)
			if (isOwn(delivery.topic))
				writes.push(...(await act(ports, workspaceId, shop, delivery)));
		writes.push(
			rows.finishDeliveries(
				open.map(({ webhookId }) => webhookId),
				ports.clock.now(),
			),
		);
		const done = await ports.store.batch(writes);
		if (!done.ok) throw new Error(`conflict in ${done.conflict}`);
	}
	return false;
}

/** Topics that are not answered by reading something again. */
function isOwn(topic: string): boolean {
	return (
		topic.endsWith("/delete") ||
		topic.endsWith("redact") ||
		topic.startsWith("app/") ||
		topic === "customers/data_request"
	);
}

async function act(
	ports: Ports,
	workspaceId: string,
	shop: StoredShop,
	{ topic, resource, sealed }: ShopDelivery,
): Promise<readonly Write[]> {
	const rows = ports.store.of(workspaceId).shop;
	const audit = (action: string, detail: { [name: string]: string }) =>
		commitWithAudit(
			ports,
			workspaceId,
			{ actor: "shopify", action, subject: shop.domain, detail },
			[],
		);
	if (topic === "products/delete")
		return [rows.removeProduct(resource.split("/").at(-1) ?? "")];
	if (topic === "app/uninstalled") {
		await audit("shop.uninstall", {});
		return [
			rows.update({
				state: "uninstalled",
				sealedAccess: null,
				sealedRefresh: null,
				accessUntil: null,
			}),
		];
	}
	if (topic === "shop/redact") {
		await audit("shop.redact", {});
		return [rows.removeAll()];
	}
	if (topic !== "customers/redact" && topic !== "customers/data_request")
		return [];
	const text = sealed === null ? null : await ports.secrets.open(sealed);
	const parsed = person.safeParse(text === null ? null : JSON.parse(text));
	const { customer } = parsed.success ? parsed.data : {};
	const names = [customer?.id, customer?.email, customer?.phone].flatMap(
		(name) => (name ? [name] : []),
	);
	if (names.length === 0) return [];
	if (topic === "customers/data_request") {
		await audit("shop.data-request", {});
		return mailShopRequest(ports, workspaceId, customer?.id ?? "");
	}
	const named = await namePerson(ports, workspaceId, names);
	const request = await startErasure(
		ports,
		systemCaller(workspaceId),
		named.person,
	);
	await advanceErasure(ports, workspaceId, request.id);
	// The outlook names customers by number; it is made anew without this one.
	return [rows.update({ outlook: null, checkedAt: 0 })];
}
