/** A stretch of a trajectory, in the order it was grown: momenta at its edges, their sum, and the point chosen from it. */
export type Span = {
	first: Float64Array;
	last: Float64Array;
	/** Sum of the momenta of all its points. */
	sum: Float64Array;
	/** Logarithm of the sum of exp(start energy - energy) over its points. */
	logWeight: number;
	/** Chosen in proportion to weight. */
	chosen: Float64Array;
	chosenGradient: Float64Array;
	chosenLog: number;
	chosenEnergy: number;
};

/** An empty span of `size` dimensions: room for a trajectory to write into. */
export function createSpan(size: number): Span {
	return {
		first: new Float64Array(size),
		last: new Float64Array(size),
		sum: new Float64Array(size),
		logWeight: Number.NEGATIVE_INFINITY,
		chosen: new Float64Array(size),
		chosenGradient: new Float64Array(size),
		chosenLog: Number.NEGATIVE_INFINITY,
		chosenEnergy: Number.POSITIVE_INFINITY,
	};
}
