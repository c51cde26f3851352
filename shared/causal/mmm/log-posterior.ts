import { halfNormal } from "../../statistics/half-normal.ts";
import { laplace } from "../../statistics/laplace.ts";
import { normal } from "../../statistics/normal.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { channelEffect } from "./channel-effect.ts";
import type { MmmDesign } from "./mmm-design.ts";

const HALF_LOG_TWO_PI = 0.9189385332046727;

/** Width over which the kink of the Laplace prior is rounded off; posterior standard deviations are several times that. */
const KINK_WIDTH = 1e-3;

/** Log density at a free point; writes the gradient into `gradient` when it is given. -Infinity or NaN far outside. */
export type LogPosterior = (
	theta: Float64Array,
	gradient?: Float64Array,
) => number;

/**
 * Log density of the posterior of PyMC-Marketing's default model over free (unbounded) parameters, Jacobians included, and its gradient.
 * It knows nothing of how it is searched or sampled.
 *
 *     y_t ~ Normal(intercept + sum_m beta_m tanh(lam_m a_tm / 2) + sum_c gamma_c z_tc + sum_k g_k F_tk, sigma),   a = carried-over media
 *
 * Free parameters, in the places of `parameter-layout.ts`:
 * - intercept and control coefficients of centred, scaled controls (priors are evaluated on the raw scale; the map is linear)
 * - logit alpha, log lam, log sigma
 * - in beta's place the logarithm of the effect at the channel's typical level. Data tell that effect well and the split between
 *   beta and lam badly, so in these coordinates the posterior is close to a bell curve.
 *
 * Cost O(weeks * channels * maxLag). The returned function owns its work space: not for use from two threads.
 */
export function logPosterior(design: MmmDesign): LogPosterior {
	const { layout, weeks, controls, fourier } = design;
	const { priors } = design.spec;
	const residual = new Float64Array(weeks);
	const effects = design.channels.map((channel) =>
		channelEffect(channel, design),
	);
	const columns = [
		...controls.map((control) => control.scaled),
		...fourier.map((wave) => wave.values),
	];

	return (theta, gradient) => {
		const at = (place: number) => theta[place] ?? Number.NaN;
		const intercept = at(0);
		for (let t = 0; t < weeks; t++)
			residual[t] = (design.target[t] ?? 0) - intercept;
		let log = 0;
		effects.forEach((effect, m) => {
			const [alpha, lam, level] = [
				at(layout.alpha + m),
				at(layout.lam + m),
				at(layout.beta + m),
			];
			log += effect.subtract(alpha, lam, level, residual);
		});
		let rawIntercept = intercept;
		columns.forEach((column, c) => {
			const coefficient = at(layout.control + c);
			for (let t = 0; t < weeks; t++)
				residual[t] = (residual[t] ?? 0) - coefficient * (column[t] ?? 0);
		});
		controls.forEach(({ scale, centre }, c) => {
			const raw = at(layout.control + c) / scale;
			rawIntercept -= raw * centre;
			log += normal.logDensity(
				raw,
				priors.gamma_control.mu,
				priors.gamma_control.sigma,
			);
		});
		fourier.forEach((_, k) => {
			const { mu, scale } = priors.gamma_fourier;
			log += laplace.softLogDensity(
				at(layout.fourier + k),
				mu,
				scale,
				KINK_WIDTH,
			);
		});
		log += normal.logDensity(
			rawIntercept,
			priors.intercept.mu,
			priors.intercept.sigma,
		);
		let squares = 0;
		for (let t = 0; t < weeks; t++)
			squares += (residual[t] ?? 0) * (residual[t] ?? 0);
		const logSigma = at(layout.sigma);
		const sigma = portableExp(logSigma);
		const precision = 1 / (sigma * sigma);
		log += halfNormal.logDensity(sigma, priors.y_sigma.sigma) + logSigma;
		log -= weeks * (logSigma + HALF_LOG_TWO_PI) + 0.5 * squares * precision;
		if (gradient) {
			gradient[layout.sigma] =
				1 +
				sigma * halfNormal.slope(sigma, priors.y_sigma.sigma) -
				weeks +
				squares * precision;
			linearSlopes(theta, rawIntercept, precision, gradient);
			effects.forEach((effect, m) => {
				const slopes = effect.slopes(residual, precision);
				gradient[layout.alpha + m] = slopes.alpha;
				gradient[layout.lam + m] = slopes.lam;
				gradient[layout.beta + m] = slopes.level;
			});
		}
		return log;
	};

	function linearSlopes(
		theta: Float64Array,
		rawIntercept: number,
		precision: number,
		gradient: Float64Array,
	): void {
		const { mu, sigma } = priors.intercept;
		const interceptSlope = normal.slope(rawIntercept, mu, sigma);
		let residualSum = 0;
		for (let t = 0; t < weeks; t++) residualSum += residual[t] ?? 0;
		gradient[0] = precision * residualSum + interceptSlope;
		columns.forEach((column, c) => {
			const place = layout.control + c;
			const coefficient = theta[place] ?? Number.NaN;
			let sum = 0;
			for (let t = 0; t < weeks; t++)
				sum += (residual[t] ?? 0) * (column[t] ?? 0);
			gradient[place] =
				precision * sum + priorSlope(c, coefficient, interceptSlope);
		});
	}

	/** Slope of the prior in the coefficient of column c: a control (whose shift moves the raw intercept too) or a yearly wave. */
	function priorSlope(
		c: number,
		coefficient: number,
		interceptSlope: number,
	): number {
		const control = controls[c];
		if (!control) {
			const { mu, scale } = priors.gamma_fourier;
			return laplace.softSlope(coefficient, mu, scale, KINK_WIDTH);
		}
		const { mu, sigma } = priors.gamma_control;
		const raw = coefficient / control.scale;
		return (
			(normal.slope(raw, mu, sigma) - interceptSlope * control.centre) /
			control.scale
		);
	}
}
