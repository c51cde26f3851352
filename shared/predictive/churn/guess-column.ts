import type { ColumnUse } from "./churn-model.ts";
import { isMissingCell } from "./is-missing-cell.ts";
import { type DecimalMark, readDecimal } from "./read-decimal.ts";

const mostLevels = 100;
const leastRowsOfLevel = 5;

/**
 * What a column of cells is: numeric where 95 of 100 known cells are numbers; an id where every row has its own and the name or a
 * count upward says so; a date; free text where more than half of the rows differ; else categorical. Guesses may be wrong: they are said.
 *
 * @example guessColumn("plan", ["a", "b", "a", "b", "a", "b", "a", "b", "a", "b"], ".").kind // "categorical"
 */
export function guessColumn(
	name: string,
	cells: readonly string[],
	mark: DecimalMark,
): ColumnUse {
	const known = cells.filter((cell) => !isMissingCell(cell));
	if (known.length === 0) return { name, kind: "empty" };
	const counts = new Map<string, number>();
	for (const cell of known)
		counts.set(cell.trim(), (counts.get(cell.trim()) ?? 0) + 1);
	if (counts.size === 1 && known.length === cells.length)
		return { name, kind: "constant" };
	const share = (test: (cell: string) => boolean) =>
		known.filter(test).length / known.length;
	const unique = counts.size === known.length && known.length >= 20;
	if (
		unique &&
		/(^|[_\s.-])(id|nr|no|key|uuid|e-?mail)$|ID$|Id$|^id|nummer$|#$/i.test(name)
	)
		return { name, kind: "id" };
	if (share((cell) => readDecimal(cell, mark) !== null) >= 0.95)
		return unique && countsUp(known)
			? { name, kind: "id" }
			: { name, kind: "numeric" };
	if (share((cell) => datePattern.test(cell.trim())) >= 0.95)
		return { name, kind: "date" };
	if (unique || counts.size > Math.max(50, known.length / 2))
		return { name, kind: unique ? "id" : "text" };
	const levels = [...counts]
		.filter(([, count]) => count >= leastRowsOfLevel)
		.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
		.slice(0, mostLevels)
		.map(([level]) => level);
	return levels.length === 0
		? { name, kind: "text" }
		: { name, kind: "categorical", levels };
}

const datePattern =
	/^(\d{4}-\d{2}-\d{2}([T ].*)?|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\/\d{1,2}\/\d{4})$/;

/** Whole numbers one apart, as row numbers are. */
function countsUp(cells: readonly string[]): boolean {
	return cells.every(
		(cell, i) => i === 0 || Number(cell) - Number(cells[i - 1]) === 1,
	);
}
