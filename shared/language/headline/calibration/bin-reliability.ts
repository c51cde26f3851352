import { wilsonInterval } from "../../../statistics/wilson-interval.ts";

/** A judged pair: the probability given to the text that was named the better one, and whether it was. */
export type JudgedPair = {
	/** 0.5 to 1. */
	readonly confidence: number;
	readonly right: boolean;
	/** Independent comparisons the pair is worth, 0–1: pairs that share a text repeat each other. */
	readonly weight: number;
};

export type ReliabilityBin = {
	/** Confidence the bin holds, from (included) to (excluded; the last includes 1). */
	readonly from: number;
	readonly to: number;
	readonly pairs: number;
	/** Sum of weights: as many independent comparisons stand behind the interval. */
	readonly comparisons: number;
	/** Mean confidence, and the share that was right with its 95 % Wilson interval. */
	readonly predicted: number;
	readonly right: number;
	readonly interval: readonly [number, number];
};

/** Borders of the bins. The first is the band in which the model names no winner. */
const borders = [0.5, 0.58, 0.66, 0.74, 0.82, 1] as const;

/**
 * How often the score was right, by how sure it was. Empty bins are left out.
 *
 * Worked value: two pairs of confidence 0.6, weight 1, one right → one bin 0.58–0.66 with right 0.5 and interval 0.0945 to 0.9055.
 */
export function binReliability(pairs: readonly JudgedPair[]): ReliabilityBin[] {
	return borders.slice(0, -1).flatMap((from, index) => {
		const to = borders[index + 1] ?? 1;
		const isLast = index === borders.length - 2;
		const held = pairs.filter(
			({ confidence }) =>
				confidence >= from && (isLast ? confidence <= to : confidence < to),
		);
		const comparisons = held.reduce((sum, { weight }) => sum + weight, 0);
		if (!(comparisons > 0)) return [];
		const mean = (value: (pair: JudgedPair) => number): number =>
			held.reduce((sum, pair) => sum + pair.weight * value(pair), 0) /
			comparisons;
		const right = Math.min(
			1,
			mean((pair) => (pair.right ? 1 : 0)),
		);
		const { low, high } = wilsonInterval(right * comparisons, comparisons);
		return [
			{
				from,
				to,
				pairs: held.length,
				comparisons,
				predicted: mean(({ confidence }) => confidence),
				right,
				interval: [low, high] as const,
			},
		];
	});
}
