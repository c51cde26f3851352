import type { Localised } from "../localised.ts";
import type { FormulaId, ReadabilityFormula } from "./readability-formula.ts";
import { readabilityFormulas } from "./readability-formulas.ts";
import type { TextCounts } from "./text-counts.ts";

export type ReadingLevel = "easy" | "medium" | "hard";

export type FormulaValue = {
	readonly id: FormulaId;
	readonly name: Localised;
	readonly value: number;
	readonly level: ReadingLevel;
};

/** The plain verdict, from the formula that is best established for the language; none below ten words, where every formula is noise. */
export type ReadabilityVerdict =
	| { readonly ok: true; readonly level: ReadingLevel; readonly by: FormulaId }
	| { readonly ok: false; readonly reason: "too-short" | "language-unknown" };

export type Readability = {
	readonly counts: TextCounts;
	/** All formulas made for the language; empty when the language is unknown or the text has no word. */
	readonly formulas: readonly FormulaValue[];
	readonly verdict: ReadabilityVerdict;
};

/** Below this many words a verdict is withheld. */
export const fewestWordsForVerdict = 10;

function levelOf(formula: ReadabilityFormula, value: number): ReadingLevel {
	const towardsHard = formula.direction === "grade" ? 1 : -1;
	if ((value - formula.easy) * towardsHard <= 0) return "easy";
	return (value - formula.hard) * towardsHard >= 0 ? "hard" : "medium";
}

function valuesOf(counts: TextCounts, language: "de" | "en"): FormulaValue[] {
	return readabilityFormulas.flatMap((formula) => {
		const value = formula.languages.includes(language)
			? formula.compute(counts)
			: null;
		return value === null
			? []
			: [
					{
						id: formula.id,
						name: formula.name,
						value,
						level: levelOf(formula, value),
					},
				];
	});
}

/**
 * How hard a text of these counts is to read: every formula made for its language, and a plain verdict. The counts of a document are the sums of
 * the counts of its sentences.
 *
 * The verdict follows Flesch (English) or Flesch-Amstad (German) and is withheld below ten words or for an unknown language; the formulas are
 * given whenever there is a word and a known language. On rated German sentences Amstad correlates −.57 with perceived complexity, so
 * the verdict is a hint, not a measurement of one text. Never throws; constant time.
 *
 * Worked value: the counts of "Cool dogs wear da sunglasses.", "en" → flesch-reading-ease 83.32, verdict `{ ok: false, reason: "too-short" }`.
 */
export function judgeReadability(
	counts: TextCounts,
	language: "de" | "en" | "unknown",
): Readability {
	if (language === "unknown")
		return {
			counts,
			formulas: [],
			verdict: { ok: false, reason: "language-unknown" },
		};
	const formulas = valuesOf(counts, language);
	const by: FormulaId =
		language === "de" ? "flesch-amstad" : "flesch-reading-ease";
	const leading = formulas.find((formula) => formula.id === by);
	const verdict: ReadabilityVerdict =
		leading === undefined || counts.words < fewestWordsForVerdict
			? { ok: false, reason: "too-short" }
			: { ok: true, level: leading.level, by };
	return { counts, formulas, verdict };
}
