import { guessResultColumns } from "./guess-result-columns.ts";

/** Reports of Google Ads begin with a title and the dates; the header stands below. */
const mostTitleRows = 20;

/**
 * Which row of a report is its header: the first of the first 20 that names a text, impressions and clicks; 0 where none does.
 *
 * Worked value: [["Asset report"], ["1–30 Nov 2026"], ["Asset", "Impr.", "Clicks"]] → 2.
 */
export function findReportHeader(rows: readonly (readonly string[])[]): number {
	const at = rows.slice(0, mostTitleRows).findIndex((row) => {
		const meanings = guessResultColumns(row);
		return (["text", "impressions", "clicks"] as const).every((field) =>
			meanings.includes(field),
		);
	});
	return Math.max(0, at);
}
