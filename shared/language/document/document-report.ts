import type { Complexity } from "../complexity/combine-complexity.ts";
import type { HeadlineScore } from "../headline/headline-score.ts";
import type { InjectionVerdict } from "../injection/judge-injection.ts";
import type { InjectedSentence } from "../injection/screen-text.ts";
import type { PersonalData } from "../pii/personal-data.ts";
import type { Readability } from "../readability/judge-readability.ts";
import type { Finding } from "../rules/finding.ts";
import type { RuleLevel } from "../rules/rule.ts";
import type { DetectedLanguage } from "../tokens/detect-language.ts";

/** A stretch of the source, UTF-16 code units. Neither end lies inside a tag or a named character. */
export type SourceSpan = { readonly start: number; readonly end: number };

/** A finding whose offsets are those of the source; `text` is what a reader sees there. */
export type DocumentFinding = Finding & {
	/** The source stands there exactly as `text`: a suggestion can be put in its place without breaking markup. */
	readonly replaceable: boolean;
};

/** One of the sentences that are hardest to read. */
export type HardSentence = SourceSpan & {
	readonly text: string;
	readonly words: number;
	/** `complexity`: expected rating, 1 easy to 7 hard (German); `flesch-reading-ease`: 100 easy to 0 hard (English). */
	readonly by: "complexity" | "flesch-reading-ease";
	readonly value: number;
};

/** The part of a document from one heading to the next. */
export type DocumentSection = SourceSpan & {
	/** What its heading says; null before the first heading. */
	readonly heading: string | null;
	readonly level: number;
	readonly readability: Readability;
	readonly complexity: Complexity;
	readonly findings: Readonly<Record<RuleLevel, number>>;
};

/** A page title or first-level heading, scored if a scorer is given. */
export type ScoredHeading = SourceSpan & {
	readonly text: string;
	readonly score: HeadlineScore;
};

export type DocumentReport =
	| {
			readonly ok: true;
			readonly language: DetectedLanguage;
			/** Characters a reader sees. */
			readonly characters: number;
			/** By place, then gravity. */
			readonly findings: readonly DocumentFinding[];
			/** More were found than are listed. */
			readonly more: number;
			readonly readability: Readability;
			readonly complexity: Complexity;
			/** The hardest first. */
			readonly hardest: readonly HardSentence[];
			readonly sections: readonly DocumentSection[];
			readonly headings: readonly ScoredHeading[];
			/** Null when no finder was given. */
			readonly personalData: readonly PersonalData[] | null;
			/** Null when no screen was given. */
			readonly injection: {
				readonly injection: number;
				readonly verdict: InjectionVerdict;
				readonly sentences: readonly InjectedSentence[];
			} | null;
			readonly rulesVersion: string;
	  }
	| {
			readonly ok: false;
			readonly reason: "too-long";
			readonly characters: number;
			readonly limit: number;
	  };
