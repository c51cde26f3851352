import type { ColumnContract } from "./data-contract.ts";

const dayMs = 86_400_000;

/**
 * A cell as a number, by its type: numbers themselves (decimal point or comma, no thousands marks), days as days since 1970, texts as their
 * length. Null for what does not read as its type.
 *
 * @example readCell("2026-11-22", "day") // 20779
 */
export function readCell(
	cell: string,
	type: ColumnContract["type"],
): number | null {
	if (type === "text") return cell.length;
	if (type === "number") {
		const found = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/iu.test(
			cell,
		);
		const value = Number(cell.replace(",", "."));
		return found && Number.isFinite(value) ? value : null;
	}
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(cell) ?? [];
	if (year === undefined) return null;
	const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
	// A day that cannot be moves to another one.
	const isReal = new Date(time).getUTCDate() === Number(day);
	return isReal ? time / dayMs : null;
}
