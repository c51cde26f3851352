/**
 * Where a function with one peak is largest on an evenly spaced grid, refined by the parabola through the best point and its neighbours; at the
 * edge of the grid, the edge.
 *
 * Worked value: grid 0, 1, 2, 3 and f(x) = −(x − 1.3)² → 1.3.
 */
export function peakOnGrid(
	grid: readonly number[],
	of: (x: number) => number,
): number {
	const values = grid.map(of);
	const best = values.reduce(
		(most, value, index) => (value > (values[most] ?? value) ? index : most),
		0,
	);
	const at = grid[best] ?? 0;
	const [left, middle, right] = [
		values[best - 1],
		values[best] ?? 0,
		values[best + 1],
	];
	if (left === undefined || right === undefined) return at;
	const bend = left - 2 * middle + right;
	const step = (grid[1] ?? 0) - (grid[0] ?? 0);
	return bend < 0 ? at + (0.5 * step * (left - right)) / bend : at;
}
