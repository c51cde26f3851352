import type { Localised } from "../localised.ts";
import type { TextCounts } from "./text-counts.ts";

export type FormulaId =
	| "flesch-reading-ease"
	| "flesch-amstad"
	| "flesch-kincaid-grade"
	| "gunning-fog"
	| "smog-grade"
	| "lix"
	| "rix"
	| "automated-readability-index"
	| "coleman-liau-index"
	| "wiener-sachtextformel-1"
	| "wiener-sachtextformel-2"
	| "wiener-sachtextformel-3"
	| "wiener-sachtextformel-4";

/** A formula as a row: for which languages it was made, and from where on its value means an easy or a hard text. */
export type ReadabilityFormula = {
	readonly id: FormulaId;
	readonly name: Localised;
	readonly languages: readonly ("de" | "en")[];
	readonly compute: (counts: TextCounts) => number | null;
	/** `ease`: higher is easier; `grade`: higher is harder. */
	readonly direction: "ease" | "grade";
	/** At this value, and beyond it in the easy direction, the text is easy. */
	readonly easy: number;
	/** At this value, and beyond it in the hard direction, the text is hard. */
	readonly hard: number;
};
