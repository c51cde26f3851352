import { findReportHeader } from "@lotse/shared/language/headline/results/find-report-header.ts";
import { guessResultColumns } from "@lotse/shared/language/headline/results/guess-result-columns.ts";
import type { ResultField } from "@lotse/shared/language/headline/results/result-fields.ts";
import { splitReport } from "@lotse/shared/language/headline/results/split-report.ts";

export type OpenedReport =
	| {
			readonly ok: true;
			readonly columns: readonly string[];
			readonly rows: readonly (readonly string[])[];
			readonly meanings: readonly (ResultField | null)[];
	  }
	| {
			readonly ok: false;
			readonly reason: "too-many-rows" | "no-rows";
	  };

/** The service's bounds. */
const mostRows = 2_000;
const mostColumns = 60;

/**
 * Opens the text of a report: cells below its header, and what its columns seem to mean.
 *
 * @example openReport("Asset,Clicks\nA,1") // { ok: true, columns: ["Asset", "Clicks"], rows: [["A", "1"]], meanings: ["text", "clicks"] }
 */
export function openReport(text: string): OpenedReport {
	const cells = splitReport(text);
	const at = findReportHeader(cells);
	const columns = (cells[at] ?? []).slice(0, mostColumns);
	const rows = cells.slice(at + 1);
	if (rows.length === 0) return { ok: false, reason: "no-rows" };
	if (rows.length > mostRows) return { ok: false, reason: "too-many-rows" };
	return { ok: true, columns, rows, meanings: guessResultColumns(columns) };
}
