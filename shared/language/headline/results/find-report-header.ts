import { guessResultColumns } from "./guess-result-columns.ts";

/** Reports of Google Ads begin with a title and the dates; the header stands below. */
const mostTitleRows = 20;

const needed = ["text", "impressions", "clicks"] as const;

/**
 * Which row of a report is its header: of the first 20, the first that names most of text, impressions and clicks, and at least two of them; 0 where none
 * does.
 *
 * Worked value: [["Asset report"], ["1–30 Nov 2026"], ["Asset", "Impr.", "Clicks"]] → 2.
 */
export function findReportHeader(rows: readonly (readonly string[])[]): number {
	const named = rows.slice(0, mostTitleRows).map((row) => {
		const meanings = guessResultColumns(row);
		return needed.filter((field) => meanings.includes(field)).length;
	});
	const most = Math.max(0, ...named);
	return most < 2 ? 0 : named.indexOf(most);
}
