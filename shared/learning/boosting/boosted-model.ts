/** One column of the rows a model is trained on and scores. */
export type Feature = {
	readonly name: string;
	/** Names of the categories, in the order of their codes 0, 1, …; left out for a numeric column. At most 254. */
	readonly levels?: readonly string[];
	/** 1: the score may only rise with the value, -1: only fall. Numeric columns only. */
	readonly monotone?: 1 | -1;
};

/** Rows by column: a number a row, a category's code for categorical columns, NaN where nothing is known. */
export type Table = {
	readonly features: readonly Feature[];
	readonly columns: readonly Float64Array[];
};

/**
 * One regression tree, its nodes in lists of equal length; node 0 is the root.
 *
 * `feature` is -1 at a leaf. `value` is a leaf's addition to the score, or at a numeric split the threshold (what is less goes left), or
 * at a categorical split the place in `sets` of the codes that go left, 32 a whole number, lowest bit first.
 */
export type Tree = {
	readonly feature: readonly number[];
	readonly value: readonly number[];
	readonly left: readonly number[];
	readonly right: readonly number[];
	/** 1 where a missing value goes left. */
	readonly missingLeft: readonly number[];
	/** Training rows that came by; the weights of exact path-dependent explanations. */
	readonly cover: readonly number[];
	readonly sets: readonly (readonly number[])[];
};

export type Objective = "logistic" | "squared" | "poisson";

/** A sum of trees; plain JSON. The score is log-odds (logistic), the value itself (squared) or the log of the rate (poisson). */
export type BoostedModel = {
	readonly objective: Objective;
	readonly features: readonly Feature[];
	/** The score before the first tree. */
	readonly base: number;
	readonly trees: readonly Tree[];
};
