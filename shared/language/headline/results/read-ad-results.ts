import type { Localised } from "../../localised.ts";
import type { AccountResult } from "./account-result.ts";
import type { ColumnMeanings } from "./guess-result-columns.ts";
import { readCount } from "./read-count.ts";
import { readDay } from "./read-day.ts";
import type { ResultField } from "./result-fields.ts";
import { type RowReason, rowReasons } from "./row-reasons.ts";

/** A row that was not taken, and why. */
export type RejectedRow = {
	/** 1 is the first row below the header. */
	readonly row: number;
	readonly field: ResultField;
	readonly value: string;
	readonly message: Localised;
	readonly fix: Localised;
};

export type ReadAdResults = {
	readonly results: readonly AccountResult[];
	readonly rejected: readonly RejectedRow[];
	/** Rows with totals, and rows without a text: passed over without a word. */
	readonly passedOver: number;
};

export const longestResultText = 500;
const longestName = 300;
const mostCount = 1_000_000_000_000;

type Cells = (field: ResultField) => string | number | undefined;
type RowRead =
	| { readonly result: AccountResult }
	| { readonly passedOver: true }
	| { readonly field: ResultField; readonly reason: RowReason };

const isTotal = (cell: string): boolean =>
	/^(?:total|gesamt|summe|insgesamt)\b/iu.test(cell.trim());
const isBlank = (cell: string): boolean => /^(?:\s*|--|—|–)$/u.test(cell);

function readSpan(
	cells: Cells,
	span: Span,
): { from: string | null; to: string | null } | ResultField {
	const day = cells("day");
	const given = [cells("from") ?? day, cells("to") ?? day];
	if (given.every((cell) => cell === undefined)) return span;
	const [from, to] = given.map((cell) => readDay(String(cell ?? "")));
	if (!from) return cells("from") === undefined ? "day" : "from";
	if (!to || to < from) return "to";
	return { from, to };
}

function readRow(cells: Cells, isOfTotals: boolean, span: Span): RowRead {
	const word = (field: ResultField): string =>
		String(cells(field) ?? "").trim();
	const text = word("text");
	if (isOfTotals || isBlank(text)) return { passedOver: true };
	if (text.length > longestResultText)
		return { field: "text", reason: "too-long" };
	for (const field of ["campaign", "adGroup", "assetType"] as const)
		if (word(field).length > longestName) return { field, reason: "too-long" };
	const impressions = readCount(cells("impressions") ?? "");
	if (impressions === null || impressions > mostCount)
		return { field: "impressions", reason: "no-count" };
	const clicks = readCount(cells("clicks") ?? "");
	if (clicks === null) return { field: "clicks", reason: "no-count" };
	if (clicks > impressions)
		return { field: "clicks", reason: "more-clicks-than-impressions" };
	const days = readSpan(cells, span);
	if (typeof days === "string") return { field: days, reason: "no-day" };
	return {
		result: {
			text,
			campaign: word("campaign"),
			adGroup: word("adGroup"),
			assetType: word("assetType"),
			impressions,
			clicks,
			...days,
		},
	};
}

/** The days a whole report covers, for rows without days of their own. */
export type Span =
	| { readonly from: string; readonly to: string }
	| { readonly from: null; readonly to: null };

/**
 * Reads the rows of an ad report below its header. Rows that cannot be taken are named with number, field, reason and fix, the others are taken. Rows of
 * totals and without a text are passed over. Linear in the cells; never throws.
 */
export function readAdResults(
	rows: readonly (readonly (string | number)[])[],
	meanings: ColumnMeanings,
	span: Span = { from: null, to: null },
): ReadAdResults {
	const at = new Map(
		meanings.flatMap((field, index) =>
			field === null ? [] : [[field, index] as const],
		),
	);
	const results: AccountResult[] = [];
	const rejected: RejectedRow[] = [];
	let passedOver = 0;
	rows.forEach((row, index) => {
		const cells: Cells = (field) => {
			const column = at.get(field);
			return column === undefined ? undefined : row[column];
		};
		const read = readRow(cells, isTotal(String(row[0] ?? "")), span);
		if ("result" in read) results.push(read.result);
		else if ("passedOver" in read) passedOver += 1;
		else
			rejected.push({
				row: index + 1,
				field: read.field,
				value: String(cells(read.field) ?? "").slice(0, 100),
				...rowReasons[read.reason],
			});
	});
	return { results, rejected, passedOver };
}
