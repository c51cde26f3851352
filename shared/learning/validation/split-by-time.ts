/** Which rows teach and which are asked. */
export type Division = {
	readonly train: Int32Array;
	readonly test: Int32Array;
};

/**
 * Divisions by time: each of `count` later stretches is predicted from everything strictly before it, as a model in use has to. Rows of
 * the same moment stay together. The first stretch only teaches.
 *
 * @param times a number a row, finite
 * @returns up to `count` divisions with rows on both sides; fewer where many rows share a moment
 * @example splitByTime([1, 2, 3], 2).map(({ test }) => [...test]) // [[1], [2]]
 */
export function splitByTime(
	times: ArrayLike<number>,
	count: number,
): Division[] {
	const order = Array.from({ length: times.length }, (_, i) => i).sort(
		(a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b,
	);
	const timeAt = (k: number) => times[order[k] ?? 0];
	const cuts: number[] = [];
	for (let part = 1; part <= count; part++) {
		let cut = Math.round((order.length * part) / (count + 1));
		while (cut < order.length && timeAt(cut) === timeAt(cut - 1)) cut++;
		if (cut > (cuts.at(-1) ?? 0) && cut < order.length) cuts.push(cut);
	}
	return cuts.map((cut, k) => ({
		train: Int32Array.from(order.slice(0, cut)),
		test: Int32Array.from(order.slice(cut, cuts[k + 1] ?? order.length)),
	}));
}
