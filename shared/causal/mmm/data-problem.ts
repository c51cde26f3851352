import type { Localised } from "../localised.ts";

/** What can be wrong with a table of weeks. Each code is a stable name a surface may translate or link. */
export type DataProblemCode =
	| "empty-file"
	| "too-large"
	| "too-many-rows"
	| "too-many-columns"
	| "too-many-markets"
	| "uneven-markets"
	| "broken-csv"
	| "duplicate-header"
	| "missing-header"
	| "unknown-column"
	| "column-used-twice"
	| "no-channels"
	| "too-many-channels"
	| "bad-option"
	| "bad-date"
	| "ambiguous-date"
	| "gap"
	| "duplicate-week"
	| "unsorted"
	| "not-weekly"
	| "negative-spend"
	| "low-frequency"
	| "text-in-number"
	| "ambiguous-number"
	| "missing-value"
	| "constant-channel"
	| "all-zero-channel"
	| "spend-missing"
	| "constant-control"
	| "target-not-positive"
	| "constant-target"
	| "too-few-weeks"
	| "few-weeks"
	| "less-than-a-year"
	| "no-posterior"
	| "no-figures"
	| "no-common-week"
	| "own-week-missing"
	| "weeks-not-on-monday";

/**
 * One thing wrong with the data or the spec, in words a marketer understands, with the way out of it.
 * An error stops the fit; a warning goes along with its result.
 */
export type DataProblem = {
	code: DataProblemCode;
	severity: "error" | "warning";
	/** Column as it is called in the file. */
	column?: string;
	/** Line of the file as a spreadsheet counts: the header is line 1. The first line where it happens. */
	row?: number;
	/** The cell as it was written, cut to 60 characters. */
	value?: string;
	/** How many cells or lines have this problem, when more than one. */
	count?: number;
	message: Localised;
	fix: Localised;
};
