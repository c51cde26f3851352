import { mean } from "../mean.ts";
import { portableLog } from "../portable-log.ts";
import { variance } from "../variance.ts";
import type { Chains } from "./split-chains.ts";

const SHORTEST = 6;

/**
 * How many independent draws several chains are worth for the mean of a quantity: their number over 1 + 2 times the sum of their
 * autocorrelations, which are taken within chains but against the variance over all chains, so that chains that disagree are worth
 * little. Sums pairs of autocorrelations until one is negative, made to fall (Geyer 1992); at most n log10 n.
 *
 * Source: Vehtari et al. (2021), section 3.2; the values of R's posterior and of ArviZ. Cost: draws times the lag it stops at.
 *
 * @param chains of equal length; halve them first (`split-chains.ts`)
 * @returns null where it is not defined: fewer than six draws a chain, or draws that are all equal
 */
export function effectiveSampleSize(chains: Chains): number | null {
	const n = chains[0]?.length ?? 0;
	if (n < SHORTEST) return null;
	const centred = chains.map((chain) => {
		const centre = mean(chain);
		return Float64Array.from(chain, (x) => x - centre);
	});
	const within = mean(centred.map((chain) => autocovariance(chain, 0)));
	const unbiased = (within * n) / (n - 1);
	const total = within + (chains.length > 1 ? variance(chains.map(mean)) : 0);
	if (!(total > 0)) return null;
	const correlation = (lag: number) =>
		1 -
		(unbiased - mean(centred.map((chain) => autocovariance(chain, lag)))) /
			total;
	const { pairs, rest } = positivePairs(correlation, n);
	let [sum, smallest] = [0, Number.POSITIVE_INFINITY];
	for (const pair of pairs) {
		smallest = Math.min(smallest, pair);
		sum += smallest;
	}
	const count = n * chains.length;
	// The first pair counts lag 0 once; `rest` steadies the estimate where draws alternate.
	const time = Math.max(2 * sum - 1 + rest, Math.LN10 / portableLog(count));
	return count / time;
}

/** Sums of correlations at lags (0, 1), (2, 3), ... while they are positive, and the even lag after them when that is positive. */
function positivePairs(
	correlation: (lag: number) => number,
	n: number,
): { pairs: number[]; rest: number } {
	const pairs: number[] = [];
	let [even, odd] = [1, correlation(1)];
	let lag = 0;
	while (lag < n - 4 && even + odd > 0) {
		pairs.push(even + odd);
		lag += 2;
		even = correlation(lag);
		odd = correlation(lag + 1);
	}
	return { pairs, rest: Math.max(0, even) };
}

function autocovariance(centred: Float64Array, lag: number): number {
	const n = centred.length;
	let sum = 0;
	for (let t = lag; t < n; t++)
		sum += (centred[t] ?? 0) * (centred[t - lag] ?? 0);
	return sum / n;
}
