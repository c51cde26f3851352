import type {
	ShopLine,
	ShopOrder,
	ShopPart,
} from "@lotse/shared/contract/shopify.ts";
import * as z from "zod";
import { type AdminTransport, type AskShop, askAdmin } from "./ask-admin.ts";
import { bulkDocuments, documents } from "./documents.ts";
import { moneyMicros } from "./money-micros.ts";
import { readNodes, type ShopNodes } from "./read-nodes.ts";
import { refusal, type ShopAnswer } from "./shop-answer.ts";
import { textClient } from "./text-client.ts";

const nodesAtOnce = 10;
const userErrors = z.array(z.object({ message: z.string() }));
const shopReply = z.object({
	shop: z.object({
		name: z.string(),
		currencyCode: z.string(),
		ianaTimezone: z.string(),
	}),
});
const runReply = z.object({
	bulkOperationRunQuery: z.object({
		bulkOperation: z.object({ id: z.string() }).nullable(),
		userErrors,
	}),
});
const bulkReply = z.object({
	bulkOperation: z
		.object({
			status: z.string(),
			errorCode: z.string().nullable(),
			objectCount: z.coerce.number<unknown>().int(),
			fileSize: z.coerce.number<unknown>().int().nullable(),
			url: z.string().nullable(),
		})
		.nullable(),
});
const changedReply = z.object({
	orders: z.object({
		nodes: z.array(z.unknown()),
		pageInfo: z.object({
			hasNextPage: z.boolean(),
			endCursor: z.string().nullable(),
		}),
	}),
});
const nodesReply = z.object({ nodes: z.array(z.unknown()) });
const salesReply = z.object({
	shopifyqlQuery: z
		.object({
			parseErrors: z.array(z.string()),
			tableData: z
				.object({
					columns: z.array(z.object({ name: z.string() })),
					rows: z.array(z.unknown()),
				})
				.nullable(),
		})
		.nullable(),
});
const pixel = z.object({
	webPixel: z.object({ id: z.string() }).nullable(),
	userErrors,
});
const createPixelReply = z
	.object({ webPixelCreate: pixel })
	.transform((all) => all.webPixelCreate);
const updatePixelReply = z
	.object({ webPixelUpdate: pixel })
	.transform((all) => all.webPixelUpdate);

export type BulkState =
	| { readonly state: "running"; readonly objects: number }
	| {
			readonly state: "ready";
			readonly objects: number;
			/** Null where nothing was found. */
			readonly file: { readonly url: string; readonly bytes: number } | null;
	  }
	| { readonly state: "failed"; readonly code: string };

/** A shop's Admin API as far as it is used here. Money is in the shop's currency, in micros. */
export function adminClient(
	transport: AdminTransport,
	shop: string,
	accessToken: string,
) {
	const ask: AskShop = (query, variables, schema) =>
		askAdmin(transport, shop, accessToken, query, variables, schema);
	const keepPixel = async (
		document: string,
		variables: Readonly<Record<string, unknown>>,
		reply: typeof createPixelReply | typeof updatePixelReply,
	): Promise<ShopAnswer<string>> => {
		const answer = await ask(document, variables, reply);
		if (!answer.ok) return answer;
		const { webPixel, userErrors } = answer.value;
		return webPixel
			? { ok: true, value: webPixel.id }
			: refusal("refused", userErrors[0]?.message);
	};
	const webPixelOf = (settings: Readonly<Record<string, string>>) => ({
		settings: JSON.stringify(settings),
	});
	return {
		...textClient(ask),
		async shop() {
			const answer = await ask(documents.shop, {}, shopReply);
			if (!answer.ok) return answer;
			const { name, currencyCode, ianaTimezone } = answer.value.shop;
			return {
				ok: true,
				value: { name, currency: currencyCode, timeZone: ianaTimezone },
			} as const;
		},
		/** Starts a bulk operation over all of a part; its id. */
		async startBulk(part: ShopPart): Promise<ShopAnswer<string>> {
			const query = bulkDocuments[part];
			const answer = await ask(documents.runBulk, { query }, runReply);
			if (!answer.ok) return answer;
			const { bulkOperation, userErrors } = answer.value.bulkOperationRunQuery;
			return bulkOperation
				? { ok: true, value: bulkOperation.id }
				: refusal("refused", userErrors[0]?.message);
		},
		async readBulk(id: string): Promise<ShopAnswer<BulkState>> {
			const answer = await ask(documents.readBulk, { id }, bulkReply);
			if (!answer.ok) return answer;
			const bulk = answer.value.bulkOperation;
			if (bulk === null) return refusal("not-found");
			const { status, errorCode, objectCount: objects, url, fileSize } = bulk;
			if (
				status === "CREATED" ||
				status === "RUNNING" ||
				status === "CANCELING"
			)
				return { ok: true, value: { state: "running", objects } };
			if (status !== "COMPLETED")
				return {
					ok: true,
					value: { state: "failed", code: errorCode ?? status },
				};
			const file =
				url === null || fileSize === null ? null : { url, bytes: fileSize };
			return { ok: true, value: { state: "ready", objects, file } };
		},
		/** Orders changed since an instant, oldest change first, ten a page. */
		async changedOrders(
			since: number,
			after: string | null,
		): Promise<
			ShopAnswer<{
				readonly orders: ShopOrder[];
				readonly lines: ShopLine[];
				readonly next: string | null;
			}>
		> {
			const query = `updated_at:>='${new Date(since).toISOString()}'`;
			const answer = await ask(
				documents.changedOrders,
				{ query, after },
				changedReply,
			);
			if (!answer.ok) return answer;
			const { nodes, pageInfo } = answer.value.orders;
			const { orders, lines, unread } = readNodes(nodes);
			if (unread > 0) return refusal("not-understood", `${unread} orders`);
			const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
			return { ok: true, value: { orders, lines, next } };
		},
		/** Orders, products and customers by `gid://…`, ten a query, since each may bring as many articles as a query may cost; what is gone is left out. */
		async nodes(ids: readonly string[]): Promise<ShopAnswer<ShopNodes>> {
			const nodes: unknown[] = [];
			for (let from = 0; from < ids.length; from += nodesAtOnce) {
				const some = ids.slice(from, from + nodesAtOnce);
				const answer = await ask(documents.nodes, { ids: some }, nodesReply);
				if (!answer.ok) return answer;
				nodes.push(...answer.value.nodes.filter((node) => node !== null));
			}
			return { ok: true, value: readNodes(nodes) };
		},
		/** The shop's own report: total sales a day, in its time zone, both ends included. */
		async sales(from: string, to: string) {
			const query = `FROM sales SHOW total_sales TIMESERIES day SINCE ${from} UNTIL ${to} ORDER BY day`;
			const answer = await ask(documents.sales, { query }, salesReply);
			if (!answer.ok) return answer;
			const report = answer.value.shopifyqlQuery;
			const table = report?.tableData ?? null;
			if (report === null || table === null)
				return refusal("refused", report?.parseErrors[0]);
			const days = [];
			for (const row of table.rows) {
				const [day, total] = ["day", "total_sales"].map((name) =>
					cellOf(
						row,
						name,
						table.columns.findIndex((column) => column.name === name),
					),
				);
				const totalMicros = moneyMicros(total ?? "");
				if (!/^\d{4}-\d\d-\d\d/.test(day ?? "") || totalMicros === null)
					return refusal("not-understood", JSON.stringify(row));
				days.push({ day: (day ?? "").slice(0, 10), totalMicros });
			}
			return { ok: true, value: days } as const;
		},
		createPixel: (settings: Readonly<Record<string, string>>) =>
			keepPixel(
				documents.createPixel,
				{ webPixel: webPixelOf(settings) },
				createPixelReply,
			),
		updatePixel: (id: string, settings: Readonly<Record<string, string>>) =>
			keepPixel(
				documents.updatePixel,
				{ id, webPixel: webPixelOf(settings) },
				updatePixelReply,
			),
		/** A stretch of a bulk result; its address carries its own signature, so no token goes there. */
		async readPart(
			url: string,
			from: number,
			bytes: number,
		): Promise<ShopAnswer<Uint8Array>> {
			try {
				const response = await transport.fetch(url, {
					headers: { range: `bytes=${from}-${from + bytes - 1}` },
					signal: AbortSignal.timeout(60_000),
				});
				if (response.status === 403 || response.status === 404)
					return refusal("not-found");
				if (!response.ok) return refusal("unreachable", `${response.status}`);
				const all = new Uint8Array(await response.arrayBuffer());
				return {
					ok: true,
					value:
						response.status === 206 ? all : all.subarray(from, from + bytes),
				};
			} catch (error) {
				return refusal("unreachable", String(error));
			}
		},
	};
}

function cellOf(row: unknown, name: string, place: number): string | null {
	const cell: unknown = Array.isArray(row)
		? row[place]
		: typeof row === "object" && row !== null
			? Reflect.get(row, name)
			: null;
	return cell === null || cell === undefined ? null : String(cell);
}
