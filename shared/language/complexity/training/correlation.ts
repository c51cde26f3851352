const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's correlation of two equally long series, over all their rows at once. */
export function correlation(
	a: readonly number[],
	b: readonly number[],
): number {
	const [centreA, centreB] = [mean(a), mean(b)];
	const spread = (values: readonly number[], centre: number): number =>
		Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
	return (
		mean(
			a.map((value, index) => (value - centreA) * ((b[index] ?? 0) - centreB)),
		) /
		(spread(a, centreA) * spread(b, centreB))
	);
}
