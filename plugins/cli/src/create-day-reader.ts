import { readDay } from "./read-day.ts";

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[T ].*)?$/u;

/**
 * Reads the days of one column. Days with slashes are read as day/month or month/day, whichever the column as a whole allows; where it allows
 * both, as none: a guess would move orders by months.
 *
 * @example createDayReader(["31/01/2026", "01/02/2026"])("01/02/2026") // 20485, the first of February
 */
export function createDayReader(
	cells: Iterable<string>,
): (text: string) => number | null {
	let [dayFirst, monthFirst] = [true, true];
	for (const cell of cells) {
		const found = slashed.exec(cell.trim());
		if (found === null) continue;
		if (Number(found[1]) > 12) monthFirst = false;
		if (Number(found[2]) > 12) dayFirst = false;
	}
	return (text) => {
		const found = slashed.exec(text.trim());
		if (found === null) return readDay(text);
		if (dayFirst === monthFirst) return null;
		const [, first = "", second = "", year = ""] = found;
		const [day, month] = dayFirst ? [first, second] : [second, first];
		return readDay(`${day}.${month}.${year}`);
	};
}
