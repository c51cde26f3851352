import type { KindParameter } from "./adstock-kinds.ts";
import type { SaturationName } from "./mmm-spec.ts";
import type { Prior } from "./prior.ts";
import type { Support } from "./support.ts";

/** A kind of saturation: effect = multiplier * shape(media; parameters). */
export type SaturationKind = {
	/** The parameter the effect is proportional to. */
	multiplier: KindParameter;
	shapes: KindParameter[];
};

const POSITIVE: Support = { kind: "above", low: 0 };

const positive = (name: string, prior: Prior, start = 1): KindParameter => ({
	name,
	support: POSITIVE,
	prior,
	start,
});

const halfNormal = (sigma: number): Prior => ({ dist: "HalfNormal", sigma });

/**
 * The parameters of each kind of saturation with PyMC-Marketing's names and default priors.
 *
 * - logistic: beta (1 - e^(-lam a)) / (1 + e^(-lam a)); hill: beta a^slope / (kappa^slope + a^slope)
 * - michaelis_menten: alpha a / (lam + a); tanh: b tanh(a / (b c)); root: beta a^alpha; none: beta a
 */
export const SATURATION_KINDS: Record<SaturationName, SaturationKind> = {
	logistic: {
		multiplier: positive("beta", halfNormal(2)),
		shapes: [positive("lam", { dist: "Gamma", alpha: 3, beta: 1 }, 3)],
	},
	hill: {
		multiplier: positive("beta", halfNormal(1.5)),
		shapes: [
			positive("slope", halfNormal(1.5), 1.2),
			{ ...positive("kappa", halfNormal(1.5), 0.5), isHalfway: true },
		],
	},
	michaelis_menten: {
		multiplier: positive("alpha", { dist: "Gamma", alpha: 4, beta: 2 }),
		shapes: [{ ...positive("lam", halfNormal(1), 0.5), isHalfway: true }],
	},
	tanh: {
		multiplier: positive("b", halfNormal(1)),
		shapes: [positive("c", halfNormal(1), 1.5)],
	},
	root: {
		multiplier: positive("beta", { dist: "Gamma", alpha: 1, beta: 1 }),
		shapes: [
			{
				name: "alpha",
				support: { kind: "between", low: 0, high: 1 },
				prior: { dist: "Beta", alpha: 1, beta: 2 },
				start: 0.5,
			},
		],
	},
	none: { multiplier: positive("beta", halfNormal(1)), shapes: [] },
};
