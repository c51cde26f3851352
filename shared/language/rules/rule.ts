import type { CopyChannel } from "../copy-channel.ts";
import type { Localised } from "../localised.ts";
import type { FormulaId } from "../readability/readability-formula.ts";

/** `error`: will be refused or is unlawful as it stands; `warning`: likely so, a person decides; `suggestion`: style. */
export type RuleLevel = "error" | "warning" | "suggestion";

export type RuleCategory =
	| "law"
	| "platform"
	| "length"
	| "clarity"
	| "typography"
	/** A workspace's own style guide. */
	| "brand";

/** `any`: the rule does not come from a law; otherwise whose law it is. */
export type Jurisdiction = "any" | "DE" | "EU";

export type Citation = {
	readonly title: string;
	readonly url?: string;
	/** Where the wording, or a reading of it, was looked up; absent: cited from general knowledge. */
	readonly confirmedAt?: string;
};

/** A text with the circumstances it is checked in; a bare string means: in the rule's first language and channel, on its first day in force. */
export type RuleExample =
	| string
	| {
			readonly text: string;
			readonly language?: "de" | "en";
			readonly channel?: CopyChannel;
			readonly today?: string;
	  };

/** What arithmetic of a `metric` may count; the names Vale gives them. */
export type Metric =
	| "words"
	| "sentences"
	| "paragraphs"
	| "characters"
	| "syllables"
	| "long_words"
	| "complex_words"
	| "polysyllabic_words";

/** Where in a text a rule looks; a heading is a line after `#`, or the whole text of a headline's channel. */
export type RuleScope = "text" | "paragraph" | "sentence" | "heading";

/** How the text to put in a match's place is made from the match, where the match itself offers none. */
export type RuleEdit =
	| { readonly kind: "remove" }
	| { readonly kind: "replace"; readonly by: readonly string[] }
	/** Takes these characters off the ends. */
	| {
			readonly kind: "trim";
			readonly at: "start" | "end" | "both";
			readonly characters: string;
	  }
	/** Takes away what the pattern matches, or puts `by` in its place, `$1` standing for a group. */
	| { readonly kind: "rewrite"; readonly pattern: string; readonly by: string }
	/** Keeps what stands before the first `at`, or the piece of that number. */
	| {
			readonly kind: "split";
			readonly at: string;
			readonly piece: number;
	  };

/**
 * What a rule looks for: Vale's types, and `length`. Patterns are regular expressions (flags u, and i unless `ignoreCase: false`) that must
 * pass `isLinearPattern`, or come out of `adoptPattern`; a space in one matches one to three spaces of any kind. `boundary` asks for a change
 * from word to no word at both ends of a match (Vale's `\b`), where otherwise no letter may touch it.
 */
export type RuleMatch =
	/** Any of `tokens`, as whole words unless `nonword`. */
	| {
			readonly type: "existence";
			readonly tokens: readonly string[];
			readonly nonword?: boolean;
			readonly boundary?: boolean;
			readonly ignoreCase?: boolean;
	  }
	/** The keys of `swap`, to be replaced by one of their values; the first letter keeps its case. */
	| {
			readonly type: "substitution";
			readonly swap: Readonly<Record<string, string | readonly string[]>>;
			readonly nonword?: boolean;
			readonly boundary?: boolean;
			readonly ignoreCase?: boolean;
	  }
	/** More than `max`, or fewer than `min`, matches of `token` in the text or in a sentence. */
	| {
			readonly type: "occurrence";
			readonly token: string;
			readonly scope: "text" | "sentence";
			readonly max?: number;
			readonly min?: number;
			readonly nonword?: boolean;
			readonly ignoreCase?: boolean;
			/** One span for all that is too much. */
			readonly once?: boolean;
	  }
	/** The same word twice in a row. */
	| { readonly type: "repetition" }
	/** `$title`, `$sentence`, `$lower`, `$upper`: how the whole text must be written; `$no-shouting`: no word of `minLetters` capitals; `$no-mixed`: no FlOwErS. */
	| {
			readonly type: "capitalization";
			readonly match:
				| "$title"
				| "$sentence"
				| "$lower"
				| "$upper"
				| "$no-shouting"
				| "$no-mixed";
			readonly minLetters?: number;
			/** With `$sentence`: words after the first begin small (English); after one of `indicators` a sentence begins anew. */
			readonly strict?: boolean;
			readonly indicators?: readonly string[];
	  }
	/** Both sides of a pair in one text: the side used less. */
	| {
			readonly type: "consistency";
			readonly either: Readonly<Record<string, string>>;
			readonly nonword?: boolean;
			readonly ignoreCase?: boolean;
	  }
	/** Every match of `first` that no `second` backs; where `second` has a group, the group must read as the match does. */
	| {
			readonly type: "conditional";
			readonly first: string;
			readonly second: string;
			readonly ignoreCase?: boolean;
	  }
	/** The whole text, when the value of `formula` (+ - * / and brackets over `Metric`s) meets `condition`, such as "< 70". */
	| {
			readonly type: "metric";
			readonly formula: string;
			readonly condition: string;
	  }
	/** The whole text, when the mean of these formulas' grades is above `grade`. */
	| {
			readonly type: "readability";
			readonly formulas: readonly FormulaId[];
			readonly grade: number;
	  }
	/** More than `max`, or fewer than `min`: display width or words of the text, or words of a sentence. `max: "channel"` is the channel's own limit. */
	| {
			readonly type: "length";
			readonly of: "width" | "words" | "sentence-words";
			readonly max?: number | "channel";
			readonly min?: number;
	  }
	/** A text that must stand, word for word, in texts where a pattern of `when` matches; in every text when there is none. */
	| {
			readonly type: "required";
			readonly text: string;
			readonly when: readonly string[];
			readonly position: "anywhere" | "end";
	  };

export type Rule = {
	/** `pack.rule-name`, kebab-case; never reused for another meaning. */
	readonly id: string;
	/** What is wrong; `%s` stands for the matched text (or the value measured), `%w` for what to write instead. */
	readonly message: Localised;
	/** What to do about it. */
	readonly action: Localised;
	readonly level: RuleLevel;
	readonly category: RuleCategory;
	readonly jurisdiction: Jurisdiction;
	readonly citation: Citation;
	/** Only for texts of these languages; absent: any. Rules of law, platform and brand also run when the language is unknown. */
	readonly languages?: readonly ("de" | "en")[];
	/** Only in these channels; absent: everywhere. */
	readonly channels?: readonly CopyChannel[];
	/** First and last day in force, ISO days, both inclusive. */
	readonly validFrom?: string;
	readonly validTo?: string;
	readonly match: RuleMatch;
	/** Where it looks; absent: the whole text. */
	readonly scope?: RuleScope;
	readonly edit?: RuleEdit;
	/** Patterns that let a match pass: a match lying inside one of these is left alone. */
	readonly exceptions?: readonly string[];
	readonly evidence?: Localised;
	/** At least two texts it must speak up at, and two it must leave alone; one test runs them all. */
	readonly catches: readonly RuleExample[];
	readonly leaves: readonly RuleExample[];
};
