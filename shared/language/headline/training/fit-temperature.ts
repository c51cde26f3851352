import type { PairPrediction } from "./measure-pairs.ts";

/**
 * The factor that log-odds must be multiplied by to be calibrated: one-parameter logistic regression by Newton's method. No intercept, so that
 * the two sides of a pair stay symmetric.
 */
export function fitTemperature(predictions: readonly PairPrediction[]): number {
	let factor = 1;
	for (let round = 0; round < 30; round += 1) {
		let slope = 0;
		let curvature = 1e-9;
		for (const { logOdds, won } of predictions) {
			const p = 1 / (1 + Math.exp(-factor * logOdds));
			slope += (p - won) * logOdds;
			curvature += p * (1 - p) * logOdds ** 2;
		}
		factor -= slope / curvature;
	}
	return factor;
}
