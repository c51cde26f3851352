import type { Localised } from "../localised.ts";
import type {
	Citation,
	Jurisdiction,
	RuleCategory,
	RuleLevel,
} from "./rule.ts";

/** Where a rule speaks up: the span of the original text, why, what to do, and texts to put in its place. */
export type Finding = {
	readonly ruleId: string;
	readonly level: RuleLevel;
	readonly category: RuleCategory;
	readonly jurisdiction: Jurisdiction;
	/** UTF-16 offsets into the original text; `text === source.slice(start, end)`. An empty span at the end marks something missing. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly message: Localised;
	readonly action: Localised;
	/** Replacements for the span, best first; empty when only a person can decide. An empty string means: delete it. */
	readonly suggestions: readonly string[];
	readonly citation: Citation;
	/** What would clear the finding without changing the text: a certificate, a study, a licence; absent where nothing does. */
	readonly evidence?: Localised;
};
