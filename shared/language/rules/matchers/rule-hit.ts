import type { CopyChannel } from "../../copy-channel.ts";

/** What a matcher reads. */
export type RuleInput = {
	readonly text: string;
	readonly channel: CopyChannel;
};

/** A span a matcher objects to, with replacements for it. */
export type RuleHit = {
	readonly start: number;
	readonly end: number;
	readonly suggestions: readonly string[];
};

/** A rule's match, compiled once: from a text to its hits, in order. */
export type RuleMatcher = (input: RuleInput) => RuleHit[];
