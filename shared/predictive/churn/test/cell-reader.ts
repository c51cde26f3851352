/** Reads cells of one customer from an object, as a file's row would give them. */
export function cellReader(
	cells: Readonly<Record<string, string>>,
): (column: string) => string | undefined {
	return (column) => cells[column];
}
