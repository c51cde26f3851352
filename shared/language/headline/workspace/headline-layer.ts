/**
 * What a workspace's own ad results add to the shipped headline model, as JSON (at most 100 kB). It holds statistics, no texts, though a word that
 * is guessed can be looked up by its hash: treat it like the workspace's other data.
 */
export type HeadlineLayerState = {
	readonly format: 1;
	/** `own-` and a hash of everything below: equal layers have equal versions. */
	readonly version: string;
	/** Version of the shipped model it was learnt on top of; it fits no other. */
	readonly shippedModel: string;
	readonly learntFrom: {
		/** Texts with figures that could be compared with another in their place and span, and how many rows could not. */
		readonly rows: number;
		readonly leftOut: number;
		readonly texts: number;
		readonly places: number;
		readonly impressions: number;
		readonly clicks: number;
		/** Different texts by language. */
		readonly languages: {
			readonly de: number;
			readonly en: number;
			readonly unknown: number;
		};
	};
	/** How much of the shipped score holds for these readers: 1 as in the archive, 0 not at all. */
	readonly shippedShare: { readonly mean: number; readonly sd: number };
	/** Log-odds of a click per unit of shipped score before any result. */
	readonly transfer: { readonly slope: number; readonly spread: number };
	/** Standard deviation of what a text does that nothing explains, in log-odds of a click. */
	readonly spread: number;
	/** Standard deviation of what a word of the workspace may carry beyond the shipped score, in log-odds of a click. */
	readonly wordScale: number;
	/** Log evidence that own words and properties matter at all; above 3 is strong. */
	readonly evidence: number;
	/** Mean shipped log-odds of the own texts, drawn to 0 by 20 texts of the archive. */
	readonly typicalScore: number;
	/** Base64: Uint32 keys of the own columns; Float32 weights and mean values, the slope first; little endian. */
	readonly keys: string;
	readonly weights: string;
	readonly typical: string;
	/** Inverse Cholesky factor of the posterior precision, column by column below the diagonal: Int16, and a Float32 scale a column. */
	readonly factor: string;
	readonly factorScales: string;
};

/** A layer opened for scoring. */
export type HeadlineLayer = {
	readonly state: HeadlineLayerState;
	/** Index of a key's coefficient; the slope's is 0. */
	readonly columns: ReadonlyMap<number, number>;
	readonly weights: Float32Array;
	readonly typical: Float32Array;
	/** The factor times a vector. */
	readonly project: (x: ReadonlyMap<number, number>) => Float64Array;
};
