import type { CopyChannel } from "../copy-channel.ts";
import type { Localised } from "../localised.ts";

/** `error`: will be refused or is unlawful as it stands; `warning`: likely so, a person decides; `suggestion`: style. */
export type RuleLevel = "error" | "warning" | "suggestion";

export type RuleCategory =
	| "law"
	| "platform"
	| "length"
	| "clarity"
	| "typography";

/** `any`: the rule does not come from a law; otherwise whose law it is. */
export type Jurisdiction = "any" | "DE" | "EU";

export type Citation = { readonly title: string; readonly url?: string };

/** A text with the circumstances it is checked in; a bare string means: in the rule's first language and channel, on its first day in force. */
export type RuleExample =
	| string
	| {
			readonly text: string;
			readonly language?: "de" | "en";
			readonly channel?: CopyChannel;
			readonly today?: string;
	  };

/**
 * What a rule looks for: Vale's types, and `length`. Patterns are regular expressions (flags u, and i unless `ignoreCase: false`) that must
 * pass `isLinearPattern`; a space in one matches one to three spaces of any kind.
 */
export type RuleMatch =
	/** Any of `tokens`, as whole words unless `nonword`. */
	| {
			readonly type: "existence";
			readonly tokens: readonly string[];
			readonly nonword?: boolean;
			readonly ignoreCase?: boolean;
	  }
	/** The keys of `swap`, to be replaced by one of their values; the first letter keeps its case. */
	| {
			readonly type: "substitution";
			readonly swap: Readonly<Record<string, string | readonly string[]>>;
			readonly nonword?: boolean;
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
	  }
	/** More than `max`, or fewer than `min`: display width or words of the text, or words of a sentence. `max: "channel"` is the channel's own limit. */
	| {
			readonly type: "length";
			readonly of: "width" | "words" | "sentence-words";
			readonly max?: number | "channel";
			readonly min?: number;
	  };

export type Rule = {
	/** `pack.rule-name`, kebab-case; never reused for another meaning. */
	readonly id: string;
	/** What is wrong; `%s` stands for the matched text. */
	readonly message: Localised;
	/** What to do about it. */
	readonly action: Localised;
	readonly level: RuleLevel;
	readonly category: RuleCategory;
	readonly jurisdiction: Jurisdiction;
	readonly citation: Citation;
	/** Only for texts of these languages; absent: any. Law and platform rules also run when the language is unknown. */
	readonly languages?: readonly ("de" | "en")[];
	/** Only in these channels; absent: everywhere. */
	readonly channels?: readonly CopyChannel[];
	/** First and last day in force, ISO days, both inclusive. */
	readonly validFrom?: string;
	readonly validTo?: string;
	readonly match: RuleMatch;
	/** Patterns that let a match pass: a match lying inside one of these is left alone. */
	readonly exceptions?: readonly string[];
	readonly evidence?: Localised;
	/** At least two texts it must speak up at, and two it must leave alone; one test runs them all. */
	readonly catches: readonly RuleExample[];
	readonly leaves: readonly RuleExample[];
};
