import { logGamma } from "../../statistics/log-gamma.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { portableTanh } from "../../statistics/portable-tanh.ts";
import { adstockWeights } from "./adstock-weights.ts";
import { carryOver } from "./carry-over.ts";
import type { DesignChannel, MmmDesign } from "./mmm-design.ts";

const HALF_LOG_TWO_OVER_PI = -0.22579135264472744;

/** One channel's part of the log posterior; keeps what the forward pass found for the backward pass. */
export type ChannelEffect = {
	/**
	 * Takes the channel's effect off the residual of every week and returns the logarithm of its prior density, Jacobian included.
	 *
	 * @param alpha logit of the carry-over
	 * @param lam logarithm of the steepness
	 * @param level logarithm of the effect at the channel's typical level
	 */
	subtract(
		alpha: number,
		lam: number,
		level: number,
		residual: Float64Array,
	): number;
	/** Slopes of the log posterior in the three parameters of the last `subtract`. */
	slopes(
		residual: Float64Array,
		precision: number,
	): { alpha: number; lam: number; level: number };
};

/**
 * The effect beta tanh(lam a_t / 2) of carried-over media a_t, with its priors: alpha beta distributed, lam gamma, beta half-normal.
 *
 * In beta's place stands the logarithm of the effect at the channel's typical level r, beta tanh(lam r / 2). The Jacobian of
 * (lam, effect) to (lam, beta) is triangular, so its logarithm is log lam + log beta as for two plain logarithms.
 */
export function channelEffect(
	channel: DesignChannel,
	design: MmmDesign,
): ChannelEffect {
	const weeks = design.weeks;
	const { adstock_alpha: alphaPrior, saturation_lam: lamPrior } =
		design.spec.priors;
	const lags = design.spec.adstock.maxLag;
	const weights = new Float64Array(lags);
	const weightSlopes = new Float64Array(lags);
	const adstocked = new Float64Array(weeks);
	const shapes = new Float64Array(weeks);
	const byMedia = new Float64Array(weeks);
	const { media, reference, betaSigma } = channel;
	const constant =
		logGamma(alphaPrior.alpha + alphaPrior.beta) -
		logGamma(alphaPrior.alpha) -
		logGamma(alphaPrior.beta) +
		lamPrior.shape * portableLog(lamPrior.rate) -
		logGamma(lamPrior.shape) +
		HALF_LOG_TWO_OVER_PI -
		portableLog(betaSigma);
	let retention = 0;
	let steepness = 0;
	let beta = 0;
	let referenceShape = 0;

	function subtract(
		alpha: number,
		lam: number,
		level: number,
		residual: Float64Array,
	): number {
		const rest = portableExp(-alpha);
		retention = 1 / (1 + rest);
		steepness = portableExp(lam);
		referenceShape = portableTanh((steepness * reference) / 2);
		beta = portableExp(level) / referenceShape;
		adstockWeights(retention, weights, weightSlopes);
		carryOver(media, weights, adstocked);
		const half = steepness / 2;
		for (let t = 0; t < weeks; t++) {
			const shape = portableTanh(half * (adstocked[t] ?? 0));
			shapes[t] = shape;
			residual[t] = (residual[t] ?? 0) - beta * shape;
		}
		const logRetention = -portableLog(1 + rest);
		const z = beta / betaSigma;
		return (
			constant +
			alphaPrior.alpha * logRetention +
			alphaPrior.beta * (logRetention - alpha) +
			lamPrior.shape * lam -
			lamPrior.rate * steepness -
			0.5 * z * z +
			level -
			portableLog(referenceShape)
		);
	}

	function slopes(residual: Float64Array, precision: number) {
		let byBeta = 0;
		let byLam = 0;
		for (let t = 0; t < weeks; t++) {
			const miss = residual[t] ?? 0;
			const shape = shapes[t] ?? 0;
			const bend = miss * beta * (1 - shape * shape) * 0.5;
			byBeta += miss * shape;
			byLam += bend * (adstocked[t] ?? 0);
			byMedia[t] = bend * steepness;
		}
		let byRetention = 0;
		for (let lag = 0; lag < lags; lag++) {
			let sum = 0;
			for (let t = lag; t < weeks; t++)
				sum += (byMedia[t] ?? 0) * (media[t - lag] ?? 0);
			byRetention += (weightSlopes[lag] ?? 0) * sum;
		}
		const z = beta / betaSigma;
		const level = precision * byBeta * beta - z * z + 1;
		// Beta moves with lam too, because the effect at the typical level is held.
		const half = (steepness * reference) / 2;
		const betaByLam =
			(half * (1 - referenceShape * referenceShape)) / referenceShape;
		return {
			alpha:
				precision * byRetention * retention * (1 - retention) +
				alphaPrior.alpha * (1 - retention) -
				alphaPrior.beta * retention,
			lam:
				precision * byLam * steepness +
				lamPrior.shape -
				lamPrior.rate * steepness -
				level * betaByLam,
			level,
		};
	}

	return { subtract, slopes };
}
