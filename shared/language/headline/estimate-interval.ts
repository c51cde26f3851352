/** 95 % quantile of Student's t with 9 degrees of freedom, for ten replicas; and of the normal distribution. */
const tQuantile = 1.8331;
const normalQuantile = 1.6449;

const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** How a workspace's layer changes the doubt: what the shipped log-odds were multiplied by, and what its own results leave open. */
export type LayerDoubt = {
	readonly shippedFactor: number;
	readonly variance: number;
};
const noLayer: LayerDoubt = { shippedFactor: 1, variance: 0 };

/**
 * 90 % interval of a probability whose log-odds come from a linear model.
 *
 * The spread has two sources: how far ten refits on resampled stories lie from the model (`replicaDeltas`), and `unknownWords` words that have no
 * weight, each of which may carry a log-odds of variance `varianceOfUnknownWord`. It covers the model's own uncertainty, not that
 * another audience may read differently; with a workspace's layer it does that as well (`doubt.variance`).
 *
 * Worked value: log-odds 0, deltas all 0, no unknown words → [0.5, 0.5].
 */
export function estimateInterval(
	logOdds: number,
	replicaDeltas: readonly number[],
	unknownWords: number,
	varianceOfUnknownWord: number,
	doubt: LayerDoubt = noLayer,
): readonly [number, number] {
	const squares =
		replicaDeltas.reduce((sum, delta) => sum + delta * delta, 0) /
		Math.max(1, replicaDeltas.length);
	const shipped =
		doubt.shippedFactor ** 2 * (squares + unknownWords * varianceOfUnknownWord);
	const spread = Math.sqrt(
		tQuantile ** 2 * shipped + normalQuantile ** 2 * doubt.variance,
	);
	return [probabilityOf(logOdds - spread), probabilityOf(logOdds + spread)];
}
