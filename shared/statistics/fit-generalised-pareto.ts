import { portableExp } from "./portable-exp.ts";
import { portableLog } from "./portable-log.ts";

/** Shape k and scale sigma of a generalised Pareto distribution that starts at 0. */
export type GeneralisedPareto = { shape: number; scale: number };

/**
 * Fits a generalised Pareto distribution to positive excesses, sorted in ascending order; at least 5 of them, not all the same.
 *
 * Source: Zhang and Stephens (2009), Technometrics 51: a posterior mean over a grid of profiles; with the weak prior towards k = 0.5
 * that Vehtari et al. (2024, Pareto smoothed importance sampling, appendix C) add for short tails. O(n sqrt n).
 *
 * @example fitGeneralisedPareto of 1,000 excesses drawn with k = 0.5, sigma = 1 gives k within 0.1 of 0.5
 */
export function fitGeneralisedPareto(
	sorted: ArrayLike<number>,
): GeneralisedPareto {
	const n = sorted.length;
	const largest = sorted[n - 1] ?? Number.NaN;
	const quarter = sorted[Math.floor(n / 4 + 0.5) - 1] ?? Number.NaN;
	const gridSize = 30 + Math.floor(Math.sqrt(n));
	const thetas: number[] = [];
	const logLikelihoods: number[] = [];
	for (let j = 1; j <= gridSize; j++) {
		const theta =
			1 / largest + (1 - Math.sqrt(gridSize / (j - 0.5))) / (3 * quarter);
		const k = meanLogFactor(sorted, theta);
		thetas.push(theta);
		logLikelihoods.push(n * (portableLog(-theta / k) - k - 1));
	}
	let weightSum = 0;
	let theta = 0;
	const top = Math.max(...logLikelihoods);
	for (let j = 0; j < gridSize; j++) {
		const weight = portableExp((logLikelihoods[j] ?? 0) - top);
		weightSum += weight;
		theta += weight * (thetas[j] ?? 0);
	}
	theta /= weightSum;
	const raw = meanLogFactor(sorted, theta);
	return { shape: (raw * n + 5) / (n + 10), scale: -raw / theta };
}

/** Mean of log(1 - theta x): the shape that fits best for this theta. */
function meanLogFactor(sorted: ArrayLike<number>, theta: number): number {
	let sum = 0;
	for (let i = 0; i < sorted.length; i++)
		sum += portableLog(1 - theta * (sorted[i] ?? 0));
	return sum / sorted.length;
}
