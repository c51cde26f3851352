import type { Scored } from "./interaction.ts";

/** What a shop knows of an item; null where it does not. */
export type CatalogueItem = {
	readonly price: number | null;
	/** Money earned on one piece. */
	readonly margin: number | null;
	readonly stock: number | null;
	/** Such as `category=shoes`, `brand=x`. */
	readonly attributes: readonly string[];
};

export type RerankWishes = {
	/** 0: by relevance alone, 1: by margin alone (relative to the largest on the list). 0 when left out. */
	readonly marginWeight?: number;
	/** 0: no care, 1: only unlike what stands above. Maximal marginal relevance. 0 when left out. */
	readonly diversity?: number;
	readonly priceAtMost?: number;
	/** Leaves out items whose stock is known to be below; 1 when left out. */
	readonly leastStock?: number;
};

/**
 * Puts a list into the order a shop wants: leaves out what is not in stock or too dear, weighs margin against relevance, and avoids a list
 * of the same thing (maximal marginal relevance, Carbonell and Goldstein 1998; likeness is the share of attributes in common). Relevance is
 * the place on the list given, since scores of different methods do not compare. What is not known of an item is not held against it.
 */
export function rerank(
	list: readonly Scored[],
	catalogue: ReadonlyMap<string, CatalogueItem>,
	{
		marginWeight = 0,
		diversity = 0,
		priceAtMost = Number.POSITIVE_INFINITY,
		leastStock = 1,
	}: RerankWishes,
	k: number,
): Scored[] {
	const unknown: CatalogueItem = {
		price: null,
		margin: null,
		stock: null,
		attributes: [],
	};
	const left = list
		.map((scored, place) => ({
			scored,
			relevance: 1 - place / list.length,
			...(catalogue.get(scored.item) ?? unknown),
		}))
		.filter(
			({ stock, price }) =>
				(stock ?? leastStock) >= leastStock && (price ?? 0) <= priceAtMost,
		);
	const most = Math.max(0, ...left.map(({ margin }) => margin ?? 0));
	const worth = ({
		relevance,
		margin,
	}: {
		relevance: number;
		margin: number | null;
	}) =>
		margin === null || most === 0
			? relevance
			: (1 - marginWeight) * relevance +
				marginWeight * Math.max(0, margin / most);
	const chosen: typeof left = [];
	while (chosen.length < k && left.length > 0) {
		let best = 0;
		let bestScore = Number.NEGATIVE_INFINITY;
		for (const [at, one] of left.entries()) {
			const like = Math.max(
				0,
				...chosen.map((other) => likeness(one.attributes, other.attributes)),
			);
			const score = (1 - diversity) * worth(one) - diversity * like;
			if (score <= bestScore) continue;
			best = at;
			bestScore = score;
		}
		chosen.push(...left.splice(best, 1));
	}
	return chosen.map(({ scored }) => scored);
}

function likeness(a: readonly string[], b: readonly string[]): number {
	const both = a.filter((attribute) => b.includes(attribute)).length;
	return both === 0 ? 0 : both / (a.length + b.length - both);
}
