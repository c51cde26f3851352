/**
 * Values of columns less others', ascending by column, so that a − b is −(b − a) to the last bit whatever is done with it.
 *
 * Worked value: {1: 2, 3: 1} less {3: 1, 2: 4} → {1: 2, 2: −4, 3: 0}.
 */
export function subtractColumns(
	a: ReadonlyMap<number, number>,
	b: ReadonlyMap<number, number>,
): Map<number, number> {
	const columns = [...new Set([...a.keys(), ...b.keys()])].sort(
		(one, other) => one - other,
	);
	return new Map(
		columns.map((column) => [
			column,
			(a.get(column) ?? 0) - (b.get(column) ?? 0),
		]),
	);
}
