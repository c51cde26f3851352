/** 95 % quantile of Student's t with 9 degrees of freedom, for ten replicas. */
const tQuantile = 1.8331;

const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/**
 * 90 % interval of a probability whose log-odds come from a linear model.
 *
 * The spread has two sources: how far ten refits on resampled stories lie from the model (`replicaDeltas`), and `unknownWords` words that have no
 * weight, each of which may carry a log-odds of variance `varianceOfUnknownWord`. It covers the model's own uncertainty, not that
 * another audience may read differently.
 *
 * Worked value: log-odds 0, deltas all 0, no unknown words → [0.5, 0.5].
 */
export function estimateInterval(
	logOdds: number,
	replicaDeltas: readonly number[],
	unknownWords: number,
	varianceOfUnknownWord: number,
): readonly [number, number] {
	const squares =
		replicaDeltas.reduce((sum, delta) => sum + delta * delta, 0) /
		Math.max(1, replicaDeltas.length);
	const spread =
		tQuantile * Math.sqrt(squares + unknownWords * varianceOfUnknownWord);
	return [probabilityOf(logOdds - spread), probabilityOf(logOdds + spread)];
}
