import { logGamma } from "../../statistics/log-gamma.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { slopeOfLogGamma } from "../../statistics/slope-of-log-gamma.ts";

/** Customers with repeat purchases: how many, and their mean worth (> 0). */
export type Spending = {
	readonly frequency: number;
	readonly value: number;
	readonly weight: number;
};

/**
 * Gamma-Gamma: the worth of a customer's purchases scatters around the customer's own mean, and these means across customers, both by gamma
 * distributions; independent of how often they buy. Parameters p, q - 1, v: q stays above 1, since the mean worth pv / (q - 1) is infinite
 * below.
 *
 * Source: Fader and Hardie (2013), "The Gamma-Gamma model of monetary value". CDNOW, 946 repeat buyers: p 6.248801, q 3.744589, v 15.447751,
 * log-likelihood -4055.92324.
 */
export const gammaGamma = {
	parameters: ["p", "q", "v"],

	logLikelihood(
		[p = 1, excess = 1, v = 1]: ArrayLike<number> & Iterable<number>,
		spendings: readonly Spending[],
		slopes?: Float64Array,
	): number {
		const q = excess + 1;
		const terms = new Map<number, ReturnType<typeof ofFrequency>>();
		let [total, dp, dq, dv] = [0, 0, 0, 0];
		for (const { frequency: x, value, weight } of spendings) {
			const term = terms.get(x) ?? ofFrequency(p, q, v, x);
			terms.set(x, term);
			const sum = x * value + v;
			const log = portableLog(sum);
			const logShare = portableLog(x * value);
			total +=
				weight *
				(term.constant +
					p * x * logShare -
					(p * x + q) * log -
					portableLog(value));
			dp += weight * (term.dp + x * (logShare - log));
			dq += weight * (term.dq - log);
			dv += weight * (q / v - (p * x + q) / sum);
		}
		slopes?.set([dp, dq, dv]);
		return total;
	},

	/** Expected worth of a customer's purchase; with `frequency` 0 that of anyone. */
	expected(
		[p = 1, excess = 1, v = 1]: ArrayLike<number> & Iterable<number>,
		frequency: number,
		value: number,
	): number {
		return (p * (v + frequency * value)) / (p * frequency + excess);
	},
};

function ofFrequency(p: number, q: number, v: number, x: number) {
	const all = slopeOfLogGamma(p * x + q);
	return {
		constant:
			logGamma(p * x + q) - logGamma(p * x) - logGamma(q) + q * portableLog(v),
		dp: x * (all - slopeOfLogGamma(p * x)),
		dq: all - slopeOfLogGamma(q) + portableLog(v),
	};
}
