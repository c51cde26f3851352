import type { CopyChannel } from "../../copy-channel.ts";

/** What a matcher reads. */
export type RuleInput = {
	readonly text: string;
	readonly channel: CopyChannel;
	/** For counting syllables; absent or unknown: as English. */
	readonly language?: "de" | "en" | "unknown";
};

/** A span a matcher objects to, with replacements for it. */
export type RuleHit = {
	readonly start: number;
	readonly end: number;
	readonly suggestions: readonly string[];
	/** What a message says in place of the matched text, such as a value measured. */
	readonly shown?: string;
};

/** A rule's match, compiled once: from a text to its hits, in order. */
export type RuleMatcher = (input: RuleInput) => RuleHit[];
