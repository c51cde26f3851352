import { laplace } from "../../statistics/laplace.ts";
import { logGamma } from "../../statistics/log-gamma.ts";
import { normal } from "../../statistics/normal.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { portableTanh } from "../../statistics/portable-tanh.ts";
import { adstockWeights } from "./adstock-weights.ts";
import { carryOver } from "./carry-over.ts";
import type { MmmDesign } from "./mmm-design.ts";
import { parameterLayout } from "./parameter-layout.ts";

const HALF_LOG_TWO_PI = 0.9189385332046727;
const HALF_LOG_TWO_OVER_PI = -0.22579135264472744;

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
 * - in beta's place the logarithm of the effect at the channel's typical level r, beta tanh(lam r / 2). Data tell that effect well
 *   and the split between beta and lam badly, so in these coordinates the posterior is close to a bell curve.
 *
 * Cost O(weeks * channels * maxLag). The returned function owns its work space: not for use from two threads.
 */
export function logPosterior(design: MmmDesign): LogPosterior {
	const layout = parameterLayout(design);
	const { priors, adstock } = design.spec;
	const weeks = design.weeks;
	const weights = new Float64Array(adstock.maxLag);
	const weightSlopes = new Float64Array(adstock.maxLag);
	const residual = new Float64Array(weeks);
	const byMedia = new Float64Array(weeks);
	const parts = design.channels.map(() => ({
		adstocked: new Float64Array(weeks),
		shape: new Float64Array(weeks),
		weightSlopes: new Float64Array(adstock.maxLag),
		alpha: 0,
		lam: 0,
		beta: 0,
		referenceShape: 0,
	}));
	const linear = [
		...design.controls.map((control) => control.scaled),
		...design.fourier.map((wave) => wave.values),
	];
	const alphaPrior = priors.adstock_alpha;
	const lamPrior = priors.saturation_lam;
	const priorConstant =
		design.channels.length *
			(logGamma(alphaPrior.alpha + alphaPrior.beta) -
				logGamma(alphaPrior.alpha) -
				logGamma(alphaPrior.beta) +
				lamPrior.shape * portableLog(lamPrior.rate) -
				logGamma(lamPrior.shape)) -
		weeks * HALF_LOG_TWO_PI;

	return (theta, gradient) => {
		const at = (place: number) => theta[place] ?? Number.NaN;
		let log = priorConstant;
		for (let t = 0; t < weeks; t++)
			residual[t] = (design.target[t] ?? 0) - at(0);

		design.channels.forEach((channel, m) => {
			const part = parts[m];
			if (!part) return;
			const alphaOdds = portableExp(-at(layout.alpha + m));
			part.alpha = 1 / (1 + alphaOdds);
			part.lam = portableExp(at(layout.lam + m));
			part.referenceShape = portableTanh((part.lam * channel.reference) / 2);
			part.beta = portableExp(at(layout.beta + m)) / part.referenceShape;
			const logAlpha = -portableLog(1 + alphaOdds);
			const logRest = logAlpha - at(layout.alpha + m);
			const z = part.beta / channel.betaSigma;
			log +=
				alphaPrior.alpha * logAlpha +
				alphaPrior.beta * logRest +
				lamPrior.shape * at(layout.lam + m) -
				lamPrior.rate * part.lam +
				HALF_LOG_TWO_OVER_PI -
				portableLog(channel.betaSigma) -
				0.5 * z * z +
				portableLog(part.beta);
			adstockWeights(part.alpha, weights, weightSlopes);
			part.weightSlopes.set(weightSlopes);
			carryOver(channel.media, weights, part.adstocked);
			const half = part.lam / 2;
			for (let t = 0; t < weeks; t++) {
				const a = part.adstocked[t] ?? 0;
				const shape = a === 0 ? 0 : portableTanh(half * a);
				part.shape[t] = shape;
				residual[t] = (residual[t] ?? 0) - part.beta * shape;
			}
		});

		let rawIntercept = at(0);
		linear.forEach((column, c) => {
			const coefficient = at(layout.control + c);
			for (let t = 0; t < weeks; t++)
				residual[t] = (residual[t] ?? 0) - coefficient * (column[t] ?? 0);
		});
		design.controls.forEach((control, c) => {
			const raw = at(layout.control + c) / control.scale;
			rawIntercept -= raw * control.centre;
			log += normal.logDensity(
				raw,
				priors.gamma_control.mu,
				priors.gamma_control.sigma,
			);
		});
		design.fourier.forEach((_, k) => {
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
		const sigmaZ = sigma / priors.y_sigma.sigma;
		log +=
			HALF_LOG_TWO_OVER_PI -
			portableLog(priors.y_sigma.sigma) -
			0.5 * sigmaZ * sigmaZ;
		log += logSigma - weeks * logSigma - 0.5 * squares * precision;
		if (!gradient) return log;

		gradient[layout.sigma] = 1 - sigmaZ * sigmaZ - weeks + squares * precision;
		let residualSum = 0;
		for (let t = 0; t < weeks; t++) residualSum += residual[t] ?? 0;
		const interceptSlope = normal.slope(
			rawIntercept,
			priors.intercept.mu,
			priors.intercept.sigma,
		);
		gradient[0] = precision * residualSum + interceptSlope;
		linear.forEach((column, c) => {
			let sum = 0;
			for (let t = 0; t < weeks; t++)
				sum += (residual[t] ?? 0) * (column[t] ?? 0);
			gradient[layout.control + c] = precision * sum;
		});
		design.controls.forEach(({ scale, centre }, c) => {
			const place = layout.control + c;
			const { mu, sigma: width } = priors.gamma_control;
			const slope =
				normal.slope(at(place) / scale, mu, width) - interceptSlope * centre;
			gradient[place] = (gradient[place] ?? 0) + slope / scale;
		});
		design.fourier.forEach((_, k) => {
			const place = layout.fourier + k;
			const { mu, scale } = priors.gamma_fourier;
			gradient[place] =
				(gradient[place] ?? 0) +
				laplace.softSlope(at(place), mu, scale, KINK_WIDTH);
		});
		design.channels.forEach((channel, m) => {
			const part = parts[m];
			if (!part) return;
			const { alpha, lam, beta, referenceShape } = part;
			let byBeta = 0;
			let byLam = 0;
			for (let t = 0; t < weeks; t++) {
				const r = residual[t] ?? 0;
				const shape = part.shape[t] ?? 0;
				const a = part.adstocked[t] ?? 0;
				const bend = r * beta * (1 - shape * shape) * 0.5;
				byBeta += r * shape;
				byLam += bend * a;
				byMedia[t] = bend * lam;
			}
			let byAlpha = 0;
			for (let lag = 0; lag < adstock.maxLag; lag++) {
				let sum = 0;
				for (let t = lag; t < weeks; t++)
					sum += (byMedia[t] ?? 0) * (channel.media[t - lag] ?? 0);
				byAlpha += (part.weightSlopes[lag] ?? 0) * sum;
			}
			gradient[layout.alpha + m] =
				precision * byAlpha * alpha * (1 - alpha) +
				alphaPrior.alpha * (1 - alpha) -
				alphaPrior.beta * alpha;
			// Beta moves with both its own free parameter and lam, because the effect at the reference is held.
			const betaSlope =
				precision * byBeta * beta -
				(beta * beta) / (channel.betaSigma * channel.betaSigma) +
				1;
			const halfReference = (lam * channel.reference) / 2;
			const betaByLogLam =
				(halfReference * (1 - referenceShape * referenceShape)) /
				referenceShape;
			gradient[layout.beta + m] = betaSlope;
			gradient[layout.lam + m] =
				precision * byLam * lam +
				lamPrior.shape -
				lamPrior.rate * lam -
				betaSlope * betaByLogLam;
		});
		return log;
	};
}
