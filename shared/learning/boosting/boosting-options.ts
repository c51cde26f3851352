import type { Objective } from "./boosted-model.ts";

export type BoostingOptions = {
	readonly objective: Objective;
	/** Most trees; early stopping may keep fewer. */
	readonly rounds: number;
	/** Share of each tree's step that is taken, above 0 up to 1. */
	readonly learningRate: number;
	readonly maxDepth: number;
	readonly maxLeaves: number;
	/** Least sum of second derivatives in a leaf. */
	readonly minChildHessian: number;
	readonly minChildRows: number;
	/** Penalty on squared leaf values. */
	readonly l2: number;
	/** Extra penalty for splits by category, of which there are many more. */
	readonly categoryL2: number;
	/** Added to the second derivatives when categories are put in order, so that rare ones do not stand at the ends. */
	readonly categorySmoothing: number;
	/** Least improvement of the loss a split must bring. */
	readonly minGain: number;
	/** Share of rows each tree sees, above 0 up to 1. */
	readonly rowShare: number;
	/** Share of columns each tree sees, above 0 up to 1. */
	readonly columnShare: number;
	/** From 2 to 254. */
	readonly maxBins: number;
	/** Rounds without improvement on the validation rows after which training stops. */
	readonly patience: number;
	readonly seed: number;
};

/** Small trees, small steps: one setting that holds on tables from one thousand to seven thousand rows (README, measured). */
export const boostingDefaults: BoostingOptions = {
	objective: "logistic",
	rounds: 250,
	learningRate: 0.05,
	maxDepth: 4,
	maxLeaves: 8,
	minChildHessian: 1,
	minChildRows: 20,
	l2: 5,
	categoryL2: 10,
	categorySmoothing: 10,
	minGain: 0,
	rowShare: 0.7,
	columnShare: 0.5,
	maxBins: 254,
	patience: 30,
	seed: 1,
};
