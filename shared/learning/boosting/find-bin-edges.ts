/**
 * Places at which a numeric column may be split: between any two neighbouring values where these are few, else at places that give
 * bins of about equally many rows. A value x belongs to the bin whose number is how many edges are <= x.
 *
 * @param values missing ones as NaN, which are passed over
 * @param rows which of the values count
 * @param mostBins at least 2; edges are at most one fewer
 * @returns edges, rising; empty where there is one value or none
 * @example findBinEdges(Float64Array.of(1, 1, 2, 4), Int32Array.of(0, 1, 2, 3), 255) // [1.5, 3]
 */
export function findBinEdges(
	values: Float64Array,
	rows: Int32Array,
	mostBins: number,
): Float64Array {
	const sorted = Float64Array.from(rows, (row) => values[row] ?? Number.NaN)
		.filter((x) => !Number.isNaN(x))
		.sort();
	const starts: number[] = [];
	for (let i = 1; i < sorted.length; i++)
		if (sorted[i] !== sorted[i - 1]) starts.push(i);
	const between = (i: number) => {
		const low = sorted[i - 1] ?? 0;
		const high = sorted[i] ?? 0;
		const middle = low + (high - low) / 2;
		return middle > low ? middle : high;
	};
	if (starts.length < mostBins) return Float64Array.from(starts, between);
	const edges: number[] = [];
	let filled = 0;
	for (const [k, start] of starts.entries()) {
		const left = mostBins - edges.length;
		if (left <= 1) break;
		const wanted = (sorted.length - filled) / left;
		const next = starts[k + 1] ?? sorted.length;
		// Close the bin here when waiting for the next place would overfill it by more than closing now leaves it short.
		if (next - filled - wanted > wanted - (start - filled)) {
			edges.push(between(start));
			filled = start;
		}
	}
	return Float64Array.from(edges);
}
