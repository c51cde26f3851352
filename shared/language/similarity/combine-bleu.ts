/** Counts summed over a corpus, from which BLEU is computed. */
export type BleuCounts = {
	/** Clipped matches and all n-grams of the texts, for n = 1, 2, …. */
	readonly matches: readonly number[];
	readonly totals: readonly number[];
	/** Tokens of the texts, and of the closest references. */
	readonly length: number;
	readonly referenceLength: number;
	readonly floor: number;
	readonly effectiveOrder: boolean;
};

/**
 * BLEU (0–1) and brevity penalty from counts: the geometric mean of the precisions times min(1, e^(1 − reference/text)). An order without a match
 * counts as `floor` matches; with floor 0 it makes the score 0. `effectiveOrder` leaves out orders the texts are too short for.
 *
 * Worked value: matches 9 7 5 3 of 10 8 6 4, lengths 11 and 11 → 0.8375922397.
 */
export function combineBleu(counts: BleuCounts): {
	readonly score: number;
	readonly brevityPenalty: number;
} {
	const { matches, totals, length, referenceLength, floor, effectiveOrder } =
		counts;
	const brevityPenalty =
		length === 0 ? 0 : Math.min(1, Math.exp(1 - referenceLength / length));
	const orders = totals.map(
		(total, index) => [matches[index] ?? 0, total] as const,
	);
	const counted = effectiveOrder
		? orders.filter(([, total]) => total > 0)
		: orders;
	const logs = counted.map(([match, total]) =>
		total === 0
			? Number.NEGATIVE_INFINITY
			: Math.log((match > 0 ? match : floor) / total),
	);
	const mean =
		logs.reduce((sum, value) => sum + value, 0) / Math.max(1, logs.length);
	const score = logs.length === 0 ? 0 : brevityPenalty * Math.exp(mean);
	return { score, brevityPenalty };
}
