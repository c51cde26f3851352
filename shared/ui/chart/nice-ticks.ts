/**
 * Round values for an axis: multiples of 1, 2 or 5 times a power of ten that lie within `[from, to]`, about `count` of them.
 *
 * Returns `[from]` for an empty range. Values carry no binary dust (0.3, not 0.30000000000000004).
 *
 * @example niceTicks(0, 97, 5) // [0, 20, 40, 60, 80]
 */
export function niceTicks(from: number, to: number, count: number): number[] {
	const span = to - from;
	if (!(span > 0) || !(count > 0)) return [from];
	const rough = span / count;
	const power = 10 ** Math.floor(Math.log10(rough));
	const mantissa = rough / power;
	const step =
		power * (mantissa > 5 ? 10 : mantissa > 2 ? 5 : mantissa > 1 ? 2 : 1);
	const first = Math.ceil(from / step - 1e-9);
	const last = Math.floor(to / step + 1e-9);
	return Array.from({ length: last - first + 1 }, (_, index) =>
		Number(((first + index) * step).toPrecision(15)),
	);
}
