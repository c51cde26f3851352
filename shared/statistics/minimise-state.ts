/**
 * A function to minimise: returns its value at `point` and writes its gradient into `gradient`.
 * Where it is not defined it may return Infinity or NaN; the search then steps back.
 */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** Where a search stands; plain JSON, so that long work can be cut into steps and survive a restart in between. */
export type MinimiseState = {
	point: number[];
	value: number;
	gradient: number[];
	/** Current guess of the inverse Hessian, row by row. */
	inverseHessian: number[];
	iterations: number;
	evaluations: number;
	/**
	 * "converged": the expected further decrease is below the tolerance.
	 * "stalled": no lower point along the search direction, even after starting again from steepest descent.
	 */
	status: "running" | "converged" | "stalled";
	tolerance: number;
	/** The last step started from steepest descent because the curvature guess had failed. */
	restarted: boolean;
};
