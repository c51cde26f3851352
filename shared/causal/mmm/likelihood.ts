import { logGamma } from "../../statistics/log-gamma.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { slopeOfLogGamma } from "../../statistics/slope-of-log-gamma.ts";

const HALF_LOG_TWO_PI = 0.9189385332046727;
const HALF_LOG_PI = 0.5723649429247001;

/** What the residuals of one market say, and the slopes of that. */
export type MarketLikelihood = {
	log: number;
	/** In the logarithm of sigma. */
	byLogSigma: number;
	/** In the degrees of freedom; 0 for normal noise. */
	byNu: number;
};

/**
 * Log likelihood of residuals from `from` to before `end`, normal or Student-t with scale sigma; writes the slope in the expected value
 * of each row into `byMean`.
 *
 * @param nu degrees of freedom; infinite for normal noise
 * @example one residual of 1 with sigma 2, normal: -1.737085713764618, R: dnorm(1, 0, 2, log = TRUE)
 */
export function likelihood(
	residual: Float64Array,
	from: number,
	end: number,
	sigma: number,
	nu: number,
	byMean: Float64Array,
): MarketLikelihood {
	const count = end - from;
	const logSigma = portableLog(sigma);
	if (nu === Number.POSITIVE_INFINITY) {
		const precision = 1 / (sigma * sigma);
		let squares = 0;
		for (let t = from; t < end; t++) {
			const miss = residual[t] ?? 0;
			squares += miss * miss;
			byMean[t] = precision * miss;
		}
		return {
			log: -count * (logSigma + HALF_LOG_TWO_PI) - 0.5 * squares * precision,
			byLogSigma: squares * precision - count,
			byNu: 0,
		};
	}
	const spread = nu * sigma * sigma;
	let logs = 0;
	let pulls = 0;
	for (let t = from; t < end; t++) {
		const miss = residual[t] ?? 0;
		const rest = 1 / (spread + miss * miss);
		logs += portableLog(1 + (miss * miss) / spread);
		pulls += miss * miss * rest;
		byMean[t] = (nu + 1) * miss * rest;
	}
	const half = (nu + 1) / 2;
	return {
		log:
			count *
				(logGamma(half) -
					logGamma(nu / 2) -
					0.5 * portableLog(nu) -
					HALF_LOG_PI -
					logSigma) -
			half * logs,
		byLogSigma: (nu + 1) * pulls - count,
		byNu:
			0.5 *
			(count * (slopeOfLogGamma(half) - slopeOfLogGamma(nu / 2) - 1 / nu) -
				logs +
				((nu + 1) / nu) * pulls),
	};
}
