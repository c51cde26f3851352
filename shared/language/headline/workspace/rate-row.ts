/** One text in one stratum (place and span of time) as a sparse row of a click-rate regression. */
export type RateRow = {
	/** Index of the stratum, 0 and up, without gaps. */
	readonly stratum: number;
	readonly impressions: number;
	readonly clicks: number;
	/** What the row counts for, above 0 and up to 1: below 1 where the same text stands in several rows, see `discountRepeats`. */
	readonly weight: number;
	/** Ascending, each at most once. */
	readonly columns: Int32Array;
	readonly values: Float64Array;
};

/** What is believed of the coefficients before any row: independent normals. */
export type RatePrior = {
	readonly mean: Float64Array;
	/** 1 / variance; 0 for a flat prior. */
	readonly precision: Float64Array;
};
