import { calibrationError } from "../../learning/calibration/calibration-error.ts";
import { areaUnderCurve } from "../../learning/validation/area-under-curve.ts";
import { intervalOfMean } from "../../learning/validation/interval-of-mean.ts";
import { logLosses } from "../../learning/validation/log-losses.ts";
import type { ChurnMeasures } from "./churn-model.ts";

/**
 * How good probabilities were, each figure with its 95 % interval: AUC (DeLong), log loss and Brier score (normal theory over
 * customers), calibration error (bootstrap, seeded).
 *
 * @param labels 0 or 1, both present
 */
export function measureProbabilities(
	labels: Float64Array,
	probabilities: Float64Array,
	seed: number,
): ChurnMeasures {
	return {
		auc: areaUnderCurve(labels, probabilities) ?? {
			value: 0.5,
			low: 0,
			high: 1,
		},
		logLoss: intervalOfMean(logLosses(labels, probabilities)),
		brier: intervalOfMean(
			labels.map((y, i) => (y - (probabilities[i] ?? 0)) ** 2),
		),
		calibrationError: calibrationError(labels, probabilities, seed),
	};
}
