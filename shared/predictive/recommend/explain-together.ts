import { wilsonInterval } from "../../statistics/wilson-interval.ts";

export type Together = {
	/** The article of the basket it goes with best. */
	readonly because: string;
	/** Buyers of that article, and those of them who bought the other too. */
	readonly buyers: number;
	readonly both: number;
	/** The share with its 95 % interval (Wilson). */
	readonly value: number;
	readonly low: number;
	readonly high: number;
};

/**
 * Why an article is shown beside a basket: of the buyers of each article in it, how many bought the other as well; the pair whose interval begins
 * highest. Null where nobody bought it together with any.
 *
 * @param baskets what each buyer has bought
 */
export function explainTogether(
	baskets: Iterable<ReadonlySet<string>>,
	basket: readonly string[],
	article: string,
): Together | null {
	const counts = new Map(basket.map((one) => [one, { buyers: 0, both: 0 }]));
	for (const bought of baskets)
		for (const [one, count] of counts) {
			if (!bought.has(one)) continue;
			count.buyers += 1;
			if (bought.has(article)) count.both += 1;
		}
	let best: Together | null = null;
	for (const [because, { buyers, both }] of counts) {
		if (both === 0) continue;
		const { share, low, high } = wilsonInterval(both, buyers);
		if (best === null || low > best.low)
			best = { because, buyers, both, value: share, low, high };
	}
	return best;
}
