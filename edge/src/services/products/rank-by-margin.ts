import type { SaleSource } from "@lotse/shared/contract/products.ts";
import {
	type CatalogueItem,
	rerank,
} from "@lotse/shared/predictive/recommend/rerank.ts";
import type { WorkspaceStore } from "../../ports.ts";

/** Puts what fits into the order a shop earns by, and leaves out what is too dear. What no cost or price is known of keeps its place by fit. */
export async function rankByMargin<T extends { readonly product: string }>(
	workspace: Pick<WorkspaceStore, "sales">,
	{
		source,
		currency,
	}: { readonly source: SaleSource; readonly currency: string },
	ranked: readonly T[],
	marginWeight: number,
	priceAtMost: number | undefined,
): Promise<T[]> {
	if (marginWeight === 0 && priceAtMost === undefined) return [...ranked];
	const goods = await workspace.sales.goods(
		source,
		currency,
		ranked.map(({ product }) => product),
	);
	const catalogue = new Map(
		goods.map(
			({ product, priceMicros, marginMicros }): [string, CatalogueItem] => [
				product,
				{
					price: priceMicros / 1e6,
					margin: marginMicros === null ? null : marginMicros / 1e6,
					stock: null,
					attributes: [],
				},
			],
		),
	);
	const byName = new Map(ranked.map((one) => [one.product, one]));
	return rerank(
		ranked.map(({ product }, place) => ({
			item: product,
			score: ranked.length - place,
			by: "session",
		})),
		catalogue,
		{ marginWeight, ...(priceAtMost === undefined ? {} : { priceAtMost }) },
		ranked.length,
	).flatMap(({ item }) => byName.get(item) ?? []);
}
