import { wilsonInterval } from "../../../statistics/wilson-interval.ts";
import { binReliability, type JudgedPair } from "./bin-reliability.ts";
import type { CalibrationReport, HitRate } from "./calibration-report.ts";

/** A pair that really differed, and what was said of it by models that had not seen it. */
export type PairVerdict = {
	readonly place: string;
	/** Independent comparisons it is worth, 0–1. */
	readonly weight: number;
	/** Null where no probability was given. */
	readonly said: {
		readonly confidence: number;
		readonly right: boolean;
		readonly named: boolean;
	} | null;
	/** Whether the shipped model alone was right; null where it gives no probability. */
	readonly shippedRight: boolean | null;
};

/** Below this a rate would be mostly noise: its interval at 30 comparisons is about ± 17 points. */
export const neededForCalibration = { comparisons: 30, places: 3 } as const;

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
	items.reduce((total, item) => total + value(item), 0);

function hitRate(
	judged: readonly { readonly weight: number; readonly right: boolean }[],
): HitRate | null {
	const comparisons = sum(judged, ({ weight }) => weight);
	if (!(comparisons > 0)) return null;
	const right = sum(judged, (pair) => (pair.right ? pair.weight : 0));
	const { low, high } = wilsonInterval(
		Math.min(right, comparisons),
		comparisons,
	);
	return { value: right / comparisons, interval: [low, high], comparisons };
}

/**
 * Accuracy, reliability, Brier score and calibration error of verdicts, with intervals; "not-enough" below 30 independent comparisons from 3 places.
 *
 * The calibration error is the mean gap between confidence and share right over the bins, weighted by comparisons. A worked value stands in the test.
 */
export function reportCalibration(
	verdicts: readonly PairVerdict[],
): CalibrationReport {
	const comparisons = sum(verdicts, ({ weight }) => weight);
	const places = new Set(verdicts.map(({ place }) => place)).size;
	if (
		comparisons < neededForCalibration.comparisons ||
		places < neededForCalibration.places
	)
		return {
			ok: false,
			reason: "not-enough",
			comparisons,
			places,
			needed: neededForCalibration,
		};
	const judged = verdicts.flatMap(({ said, weight }) =>
		said === null ? [] : [{ ...said, weight }],
	);
	const scored = sum(judged, ({ weight }) => weight);
	const named = judged.filter((pair) => pair.named);
	const bins = binReliability(judged);
	const mean = (value: (pair: JudgedPair) => number): number | null =>
		scored > 0
			? sum(judged, (pair) => pair.weight * value(pair)) / scored
			: null;
	return {
		ok: true,
		pairs: verdicts.length,
		places,
		comparisons,
		scoredShare: Math.min(1, scored / comparisons),
		namedShare: Math.min(1, sum(named, ({ weight }) => weight) / comparisons),
		hitRate: hitRate(judged),
		namedHitRate: hitRate(named),
		shippedHitRate: hitRate(
			verdicts.flatMap(({ shippedRight, weight }) =>
				shippedRight === null ? [] : [{ right: shippedRight, weight }],
			),
		),
		brier: mean(({ confidence, right }) => (confidence - (right ? 1 : 0)) ** 2),
		calibrationError:
			scored > 0
				? sum(
						bins,
						(bin) => bin.comparisons * Math.abs(bin.predicted - bin.right),
					) / scored
				: null,
		bins,
	};
}
