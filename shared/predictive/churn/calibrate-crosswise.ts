import {
	type Calibration,
	calibrate,
} from "../../learning/calibration/calibrate.ts";

/**
 * Probabilities for scores, each fold calibrated by what the other folds showed; with a single fold, or where the others lack a class, by
 * all of them.
 *
 * @param fit how a calibration is fitted to scores and labels
 */
export function calibrateCrosswise(
	scores: Float64Array,
	labels: Float64Array,
	fold: Uint8Array,
	fit: (scores: Float64Array, labels: Float64Array) => Calibration,
): Float64Array {
	const whole = fit(scores, labels);
	const byFold = new Map<number, Calibration>();
	for (const own of new Set(fold)) {
		const isOther = (_: number, i: number) => fold[i] !== own;
		const others = labels.filter(isOther);
		const both = others.includes(0) && others.includes(1);
		byFold.set(own, both ? fit(scores.filter(isOther), others) : whole);
	}
	return scores.map((score, i) =>
		calibrate(byFold.get(fold[i] ?? 0) ?? whole, score),
	);
}
