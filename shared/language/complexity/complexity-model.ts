import { complexityFeatures } from "./complexity-features.ts";
import weights from "./complexity-model.weights.json" with { type: "json" };

export type ComplexityModel = {
	readonly version: string;
	readonly intercept: number;
	/** One a feature, in the order of `complexityFeatures`: mean and deviation over the rated sentences, weight of the standardised value. */
	readonly terms: readonly {
		readonly mean: number;
		readonly deviation: number;
		readonly weight: number;
	}[];
	/** Cross-validated residuals: tenth and ninetieth percentile, and the share of their variance that a whole article has in common. */
	readonly residuals: {
		readonly low: number;
		readonly high: number;
		readonly shared: number;
	};
};

/** The shipped model of German sentence complexity. Licence, citation and cross-validated figures stand in the weights file. */
export const complexityModel: ComplexityModel = {
	version: weights.modelVersion,
	intercept: weights.intercept,
	terms: complexityFeatures.map((_, index) => ({
		mean: weights.means[index] ?? 0,
		deviation: weights.deviations[index] ?? 1,
		weight: weights.weights[index] ?? 0,
	})),
	residuals: weights.residuals,
};
