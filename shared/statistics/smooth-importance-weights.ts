import { fitGeneralisedPareto } from "./fit-generalised-pareto.ts";
import { portableExp } from "./portable-exp.ts";
import { portableLog } from "./portable-log.ts";

export type ImportanceWeights = {
	/** Normalised weights, summing to 1, in the order given. */
	weights: Float64Array;
	/** Pareto shape of the largest weights: below 0.7 estimates from them are reliable, above they are not. */
	k: number;
	/** 1 / sum of squared weights: how many independent draws they are worth. */
	ess: number;
};

/**
 * Pareto smoothed importance weights: turns draws from a proposal into weighted draws from a target.
 *
 * The largest min(20 %, 3 sqrt n) weights are replaced by the expected order statistics of a fitted generalised Pareto distribution,
 * which tames the few that would rule the rest, and whose shape says whether the proposal was good enough.
 *
 * Source: Vehtari, Simpson, Gelman, Yao, Gabry (2024), Pareto smoothed importance sampling, JMLR 25, section 2.4.
 *
 * @param logRatios log target minus log proposal (both up to a constant), at least 25; -Infinity is a weight of 0
 */
export function smoothImportanceWeights(
	logRatios: ArrayLike<number>,
): ImportanceWeights {
	const n = logRatios.length;
	let top = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < n; i++) top = Math.max(top, logRatios[i] ?? top);
	const weights = new Float64Array(n);
	for (let i = 0; i < n; i++)
		weights[i] = portableExp((logRatios[i] ?? 0) - top);
	const order = Array.from({ length: n }, (_, i) => i).sort(
		(a, b) => (weights[a] ?? 0) - (weights[b] ?? 0) || a - b,
	);
	const tail = order.slice(n - Math.ceil(Math.min(0.2 * n, 3 * Math.sqrt(n))));
	const cutoff = weights[order[n - tail.length - 1] ?? 0] ?? 0;
	const k = smoothTail(weights, tail, cutoff);
	let sum = 0;
	for (const weight of weights) sum += weight;
	let squares = 0;
	for (let i = 0; i < n; i++) {
		const weight = (weights[i] ?? 0) / sum;
		weights[i] = weight;
		squares += weight * weight;
	}
	return { weights, k, ess: 1 / squares };
}

/** Replaces the tail by order statistics of its fit and returns the shape; 0 when the tail has no spread to fit. */
function smoothTail(
	weights: Float64Array,
	tail: number[],
	cutoff: number,
): number {
	const excesses = tail.map((at) => (weights[at] ?? 0) - cutoff);
	const positive = excesses.filter((excess) => excess > 0);
	if (
		positive.length < 5 ||
		(positive[0] ?? 0) === positive[positive.length - 1]
	)
		return 0;
	const { shape, scale } = fitGeneralisedPareto(positive);
	tail.forEach((at, rank) => {
		const p = (rank + 0.5) / tail.length;
		const logRest = portableLog(1 - p);
		const excess =
			Math.abs(shape) < 1e-9
				? -scale * logRest
				: (scale * (portableExp(-shape * logRest) - 1)) / shape;
		weights[at] = Math.min(1, cutoff + excess);
	});
	return shape;
}
