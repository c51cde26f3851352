import type {
	Recommendation,
	SaleSource,
} from "@lotse/shared/contract/products.ts";
import {
	explainTogether,
	type Together,
} from "@lotse/shared/predictive/recommend/explain-together.ts";
import { learnRecommender } from "@lotse/shared/predictive/recommend/learn-recommender.ts";
import { recommendTo } from "@lotse/shared/predictive/recommend/recommend-to.ts";
import type { WorkspaceStore } from "../../ports.ts";

/** Buyers of an article that are looked at, the latest first. */
const buyersOf = 300;

/**
 * What goes with a basket: by what the latest buyers of its articles bought besides (the nearest of them by V-SkNN), each with the share of buyers
 * who bought both. Time grows with the basket, not with the shop: only those buyers are read, so nothing has to be learnt beforehand.
 *
 * @param basket known articles, earliest first
 * @param without what is not shown again
 */
export async function recommendBeside(
	workspace: Pick<WorkspaceStore, "sales">,
	source: SaleSource,
	basket: readonly string[],
	without: ReadonlySet<string>,
	limit: number,
): Promise<Omit<Recommendation, "propensity">[]> {
	const read = await Promise.all(
		basket.map((product) => workspace.sales.besides(source, product, buyersOf)),
	);
	const baskets = new Map<string, Set<string>>();
	for (const { customer, product } of read.flat()) {
		const bought = baskets.get(customer) ?? new Set();
		bought.add(product);
		baskets.set(customer, bought);
	}
	const recommender = learnRecommender(
		[...baskets].flatMap(([user, bought]) =>
			[...bought].map((item) => ({ user, item, weight: 1, day: null })),
		),
		"session",
	);
	return recommendTo(recommender, { items: basket }, limit + without.size)
		.filter(({ item, by }) => by === "session" && !without.has(item))
		.slice(0, limit)
		.flatMap(({ item }) => {
			const why = explainTogether(baskets.values(), basket, item);
			return why === null ? [] : [describe(item, why)];
		});
}

function describe(
	product: string,
	{ because, both, buyers, value, low, high }: Together,
): Omit<Recommendation, "propensity"> {
	return {
		product,
		because,
		share: { value, low, high },
		by: "together",
		words: {
			de: `${both} der letzten ${buyers} Käufer von ${because} kauften auch dies.`,
			en: `${both} of the last ${buyers} buyers of ${because} bought this too.`,
		},
	};
}
