import type { ReliabilityBin } from "./bin-reliability.ts";

/** A share with its 95 % Wilson interval and the independent comparisons behind it. */
export type HitRate = {
	readonly value: number;
	readonly interval: readonly [number, number];
	readonly comparisons: number;
};

/**
 * How often the score was right on pairs of texts that really differed (|z| > 1.96) in the same place and span, judged by models that saw neither the place
 * nor the texts. Pairs that share a text stand and fall together, so a place counts as many comparisons as it has pairs without a text in common.
 */
export type CalibrationReport =
	| {
			readonly ok: true;
			/** Pairs that differed significantly; the places they come from; independent comparisons they are worth. */
			readonly pairs: number;
			readonly places: number;
			readonly comparisons: number;
			/** Share of them (by comparisons) for which there was a probability at all, and for which a winner was named. */
			readonly scoredShare: number;
			readonly namedShare: number;
			/** Of those with a probability, and of those with a named winner; null when there are none. */
			readonly hitRate: HitRate | null;
			readonly namedHitRate: HitRate | null;
			/** The shipped model alone on the same pairs, where it gives a probability. */
			readonly shippedHitRate: HitRate | null;
			/** Of those with a probability; null when there are none. */
			readonly brier: number | null;
			readonly calibrationError: number | null;
			readonly bins: readonly ReliabilityBin[];
	  }
	| {
			readonly ok: false;
			readonly reason: "not-enough";
			readonly comparisons: number;
			readonly places: number;
			/** What it takes. */
			readonly needed: {
				readonly comparisons: number;
				readonly places: number;
			};
	  };
