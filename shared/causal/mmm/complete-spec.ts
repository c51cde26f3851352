import type { CompleteMmmSpec, MmmPriors, MmmSpec } from "./mmm-spec.ts";

/** PyMC-Marketing's default priors (mmm.py and components, version 1.0). */
const DEFAULT_PRIORS: MmmPriors = {
	intercept: { kind: "normal", mu: 0, sigma: 2 },
	adstock_alpha: { kind: "beta", alpha: 1, beta: 3 },
	saturation_lam: { kind: "gamma", shape: 3, rate: 1 },
	saturation_beta: { kind: "half-normal", sigma: 2 },
	gamma_control: { kind: "normal", mu: 0, sigma: 2 },
	gamma_fourier: { kind: "laplace", mu: 0, scale: 1 },
	y_sigma: { kind: "half-normal", sigma: 2 },
};

/**
 * Fills every default of a spec: carry-over over 8 weeks, two yearly waves, logistic saturation, PyMC-Marketing's default priors.
 *
 * @example completeSpec({ date: "week", target: "sales", channels: ["tv"] }).adstock.maxLag // 8
 */
export function completeSpec(spec: MmmSpec): CompleteMmmSpec {
	return {
		date: spec.date,
		target: spec.target,
		channels: [...spec.channels],
		controls: [...(spec.controls ?? [])],
		seasonality: spec.seasonality ?? { yearly: 2 },
		adstock: spec.adstock ?? { kind: "geometric", maxLag: 8 },
		saturation: spec.saturation ?? { kind: "logistic" },
		priors: { ...DEFAULT_PRIORS, ...spec.priors },
		currency: spec.currency ?? null,
		spend: { ...spec.spend },
	};
}
