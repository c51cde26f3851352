/** Directions of items as they were learnt from what is met together; part of a feature's definition, so that training and serving use the same. */
export type ItemVectors = {
	/** Changes with any of the vectors. */
	readonly id: string;
	/** Day they were learnt, ISO. */
	readonly learntOn: string;
	/** Baskets they were learnt from. */
	readonly baskets: number;
	/** By item, whole numbers, all of about the same length. */
	readonly vectors: { readonly [item: string]: readonly number[] };
};

/** Size of one dimension of a hashed direction beside learnt ones: both have about the length `vectorStep` · √dimensions. */
export const vectorStep = 32;
/** Items a definition holds. */
export const mostLearntItems = 1_000;
