/** From data to pixels. */
export type Scale = (value: number) => number;

/**
 * A straight line from a data range to a pixel range; an empty data range maps to the middle.
 *
 * @example linearScale([0, 10], [100, 0])(5) // 50
 */
export function linearScale(
	[from, to]: readonly [number, number],
	[start, end]: readonly [number, number],
): Scale {
	const span = to - from;
	if (span === 0) return () => (start + end) / 2;
	return (value) => start + ((value - from) / span) * (end - start);
}
