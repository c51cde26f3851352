import type { AdstockName } from "./mmm-spec.ts";
import type { Prior } from "./prior.ts";
import type { Support } from "./support.ts";

/** One parameter of a transformation of media, with PyMC-Marketing's default prior. */
export type KindParameter = {
	name: string;
	support: Support;
	prior: Prior;
	/** Where a search begins. */
	start: number;
	/** A level of media at which half is reached: the curve gets straight as it grows, so its inverse is what is searched. */
	isHalfway?: true;
};

const UNIT: Support = { kind: "between", low: 0, high: 1 };
const POSITIVE: Support = { kind: "above", low: 0 };
const RETENTION: KindParameter = {
	name: "alpha",
	support: UNIT,
	prior: { dist: "Beta", alpha: 1, beta: 3 },
	start: 0.3,
};

/** The parameters of each kind of carry-over, in the order `adstockWeights` takes them. */
export const ADSTOCK_KINDS: Record<AdstockName, KindParameter[]> = {
	geometric: [RETENTION],
	delayed: [
		RETENTION,
		{
			name: "theta",
			support: POSITIVE,
			prior: { dist: "HalfNormal", sigma: 1 },
			start: 0.5,
		},
	],
	binomial: [RETENTION],
	weibull_pdf: weibull(2, 1, 3, 1),
	weibull_cdf: weibull(2, 2.5, 2, 2.5),
	none: [],
};

/** Gamma priors by mean and standard deviation. */
function weibull(
	lam: number,
	lamSd: number,
	k: number,
	kSd: number,
): KindParameter[] {
	const gamma = (mu: number, sd: number): Prior => ({
		dist: "Gamma",
		alpha: (mu / sd) ** 2,
		beta: mu / sd ** 2,
	});
	return [
		{ name: "lam", support: POSITIVE, prior: gamma(lam, lamSd), start: 1.5 },
		{ name: "k", support: POSITIVE, prior: gamma(k, kSd), start: 1.5 },
	];
}
