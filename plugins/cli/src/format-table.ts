/**
 * Rows in columns, two spaces apart: the first column to the left, the others, numbers, to the right.
 *
 * @param rows the first is the head; all of the same length
 */
export function formatTable(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => lengthOf(row[column] ?? ""))),
	);
	return rows
		.map((row) =>
			row
				.map((cell, column) => {
					const space = " ".repeat((widths[column] ?? 0) - lengthOf(cell));
					return column === 0 ? `${cell}${space}` : `${space}${cell}`;
				})
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
}

function lengthOf(cell: string): number {
	return [...cell].length;
}
