/**
 * A moment from a cell, in any unit that keeps the order: a plain number as it is, 2026-01-31 (with or without a time) and 31.01.2026 as
 * epoch milliseconds, UTC. Null where it is none.
 *
 * @example readTime("01.01.1970") // 0
 */
export function readTime(cell: string): number | null {
	const text = cell.trim();
	if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
	const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
	const iso = german
		? `${german[3]}-${german[2]?.padStart(2, "0")}-${german[1]?.padStart(2, "0")}`
		: text;
	if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?)?$/.test(iso))
		return null;
	const day = iso.replace(" ", "T").replace(/Z$/, "");
	const time = Date.parse(day.includes("T") ? `${day}Z` : `${day}T00:00:00Z`);
	return Number.isFinite(time) ? time : null;
}
