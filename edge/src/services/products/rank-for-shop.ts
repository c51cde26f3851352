import type { SaleSource } from "@lotse/shared/contract/products.ts";
import {
	type CatalogueItem,
	rerank,
} from "@lotse/shared/predictive/recommend/rerank.ts";
import type { WorkspaceStore } from "../../ports.ts";

/**
 * Puts what fits into the order a shop can and wants to sell: without what is sold out or too dear, and what earns more higher. What no stock, cost or
 * price is known of keeps its place by fit.
 */
export async function rankForShop<T extends { readonly product: string }>(
	workspace: Pick<WorkspaceStore, "sales">,
	{
		source,
		currency,
	}: { readonly source: SaleSource; readonly currency: string },
	ranked: readonly T[],
	marginWeight: number,
	priceAtMost: number | undefined,
): Promise<{ readonly list: T[]; readonly soldOut: string[] }> {
	const names = ranked.map(({ product }) => product);
	const [goods, counted] = await Promise.all([
		workspace.sales.goods(source, currency, names),
		workspace.sales.stock(source, names),
	]);
	const priced = new Map(goods.map((one) => [one.product, one]));
	const stock = new Map(counted.map((one) => [one.product, one.stock]));
	const inMoney = (micros: number | null = null) =>
		micros === null ? null : micros / 1e6;
	const catalogue = new Map(
		names.map((name): [string, CatalogueItem] => [
			name,
			{
				price: inMoney(priced.get(name)?.priceMicros),
				margin: inMoney(priced.get(name)?.marginMicros),
				stock: stock.get(name) ?? null,
				attributes: [],
			},
		]),
	);
	const byName = new Map(ranked.map((one) => [one.product, one]));
	const list = rerank(
		names.map((item, place) => ({
			item,
			score: names.length - place,
			by: "session",
		})),
		catalogue,
		{ marginWeight, ...(priceAtMost === undefined ? {} : { priceAtMost }) },
		names.length,
	).flatMap(({ item }) => byName.get(item) ?? []);
	return { list, soldOut: names.filter((name) => (stock.get(name) ?? 1) < 1) };
}
