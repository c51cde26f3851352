/**
 * The shape a sampler takes its target to have: a guess of its covariance, known once, and what chains have learnt since. Plain JSON.
 *
 * Coordinates are a border, whose covariance is dense, and blocks that given the border have nothing to do with one another; of a single
 * dense target all are border. In whitened coordinates z, in the places of the coordinates themselves,
 *
 *     border = root turn z,   block = root_b (scale z) + slopes_b border
 *
 * A hierarchy of 40 groups with 7 coordinates each and 25 common ones needs 10,000 numbers where a dense factor needs 93,000.
 */
export type Metric = {
	/** Places of the border's coordinates. */
	border: number[];
	/** Lower Cholesky factor of the border's covariance, row by row. */
	root: number[];
	blocks: MetricBlock[];
	/** Learnt: lower factor of the covariance of the border's z, row by row; the identity to begin with. */
	turn: number[];
	/** Learnt: standard deviation of each z of a block, by place; 1 to begin with. */
	scale: number[];
};

export type MetricBlock = {
	places: number[];
	/** Lower Cholesky factor of the block's covariance given the border, row by row. */
	root: number[];
	/** How the block moves with the border: a row a coordinate of the block. */
	slopes: number[];
};

/** Running sums over the points of a window, in the z of the first guess: count, mean, squared deviations, products within the border. */
export type MetricWindow = {
	count: number;
	mean: number[];
	squares: number[];
	/** Products of deviations of the border's z, row by row, lower triangle filled. */
	products: number[];
};
