import { logGamma } from "../../statistics/log-gamma.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import type { Prior } from "./prior.ts";

const HALF_LOG_TWO_PI = 0.9189385332046727;
const HALF_LOG_TWO_OVER_PI = -0.22579135264472744;
const LOG_TWO = Math.LN2;
const LOG_PI = 1.1447298858494002;

/** Width over which the kink of the Laplace prior is rounded off; posterior standard deviations are several times that. */
const KINK_WIDTH = 1e-3;

export type PriorDensity = {
	/** Logarithm of the density at x; x is within the support. */
	log(x: number): number;
	/** Its derivative in x. */
	slope(x: number): number;
};

/**
 * Density of a prior and its slope, with everything that does not depend on x computed once.
 *
 * A truncated distribution is not divided by the part of its mass that is left: a constant, which no inference sees. The Laplace
 * distribution's kink is rounded off over 0.001.
 *
 * @example priorDensity({ dist: "HalfNormal", sigma: 2 }).log(1) // -1.0439385332046727, SciPy: halfnorm.logpdf(1, scale=2)
 */
export function priorDensity(prior: Prior): PriorDensity {
	switch (prior.dist) {
		case "Normal":
		case "TruncatedNormal":
			return bell(prior.mu, prior.sigma, -HALF_LOG_TWO_PI);
		case "HalfNormal":
			return bell(0, prior.sigma, HALF_LOG_TWO_OVER_PI);
		case "LogNormal":
			return logNormal(prior.mu, prior.sigma);
		case "Gamma":
			return gammaLike(prior.alpha, prior.beta);
		case "Exponential":
			return gammaLike(1, prior.lam);
		case "InverseGamma":
			return inverseGamma(prior.alpha, prior.beta);
		case "Beta":
			return betaLike(prior.alpha, prior.beta);
		case "Uniform": {
			const constant = -portableLog(prior.upper - prior.lower);
			return { log: () => constant, slope: () => 0 };
		}
		case "Laplace":
			return doubleExponential(prior.mu, prior.b);
		case "StudentT":
			return studentT(prior.nu, prior.mu, prior.sigma, 0);
		case "HalfStudentT":
			return studentT(prior.nu, 0, prior.sigma, LOG_TWO);
		case "HalfCauchy":
			return studentT(1, 0, prior.beta, LOG_TWO);
	}
}

function bell(mu: number, sigma: number, constant: number): PriorDensity {
	const top = constant - portableLog(sigma);
	const precision = 1 / (sigma * sigma);
	return {
		log: (x) => top - 0.5 * (x - mu) * (x - mu) * precision,
		slope: (x) => (mu - x) * precision,
	};
}

function logNormal(mu: number, sigma: number): PriorDensity {
	const { log, slope } = bell(mu, sigma, -HALF_LOG_TWO_PI);
	return {
		log: (x) => {
			const logX = portableLog(x);
			return log(logX) - logX;
		},
		slope: (x) => (slope(portableLog(x)) - 1) / x,
	};
}

function gammaLike(alpha: number, rate: number): PriorDensity {
	const constant = alpha * portableLog(rate) - logGamma(alpha);
	return {
		log: (x) => constant + (alpha - 1) * portableLog(x) - rate * x,
		slope: (x) => (alpha - 1) / x - rate,
	};
}

function inverseGamma(alpha: number, scale: number): PriorDensity {
	const constant = alpha * portableLog(scale) - logGamma(alpha);
	return {
		log: (x) => constant - (alpha + 1) * portableLog(x) - scale / x,
		slope: (x) => (scale / x - alpha - 1) / x,
	};
}

function betaLike(a: number, b: number): PriorDensity {
	const constant = logGamma(a + b) - logGamma(a) - logGamma(b);
	return {
		log: (x) =>
			constant +
			(a === 1 ? 0 : (a - 1) * portableLog(x)) +
			(b === 1 ? 0 : (b - 1) * portableLog(1 - x)),
		slope: (x) =>
			(a === 1 ? 0 : (a - 1) / x) - (b === 1 ? 0 : (b - 1) / (1 - x)),
	};
}

function doubleExponential(mu: number, b: number): PriorDensity {
	const constant = -portableLog(2 * b);
	const width = KINK_WIDTH * KINK_WIDTH;
	return {
		log: (x) => {
			const d = x - mu;
			return constant - (Math.sqrt(d * d + width) - KINK_WIDTH) / b;
		},
		slope: (x) => {
			const d = x - mu;
			return -d / (b * Math.sqrt(d * d + width));
		},
	};
}

function studentT(
	nu: number,
	mu: number,
	sigma: number,
	extra: number,
): PriorDensity {
	const constant =
		extra +
		logGamma((nu + 1) / 2) -
		logGamma(nu / 2) -
		0.5 * (portableLog(nu) + LOG_PI) -
		portableLog(sigma);
	return {
		log: (x) => {
			const z = (x - mu) / sigma;
			return constant - ((nu + 1) / 2) * portableLog(1 + (z * z) / nu);
		},
		slope: (x) => {
			const z = (x - mu) / sigma;
			return (-(nu + 1) * z) / (sigma * (nu + z * z));
		},
	};
}
