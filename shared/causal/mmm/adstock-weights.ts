/**
 * Weights of geometric carry-over, alpha^l over their sum for l = 0..maxLag-1, written into `weights`; their derivatives in alpha
 * into `slopes`. They sum to 1, the derivatives to 0.
 *
 * Source: Jin et al. (2017), Bayesian methods for media mix modeling with carryover and shape effects, section 2.1;
 * PyMC-Marketing `geometric_adstock(normalize=True)`.
 *
 * @param alpha retention, 0 <= alpha < 1
 * @example alpha 0.5 over three weeks: weights 4/7, 2/7, 1/7
 */
export function adstockWeights(
	alpha: number,
	weights: Float64Array,
	slopes: Float64Array,
): void {
	const lags = weights.length;
	let power = 1;
	let powerSlope = 0;
	let sum = 0;
	let sumSlope = 0;
	for (let lag = 0; lag < lags; lag++) {
		weights[lag] = power;
		slopes[lag] = powerSlope;
		sum += power;
		sumSlope += powerSlope;
		powerSlope = powerSlope * alpha + power;
		power *= alpha;
	}
	for (let lag = 0; lag < lags; lag++) {
		const weight = (weights[lag] ?? 0) / sum;
		weights[lag] = weight;
		slopes[lag] = ((slopes[lag] ?? 0) - weight * sumSlope) / sum;
	}
}
