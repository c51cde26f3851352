import type { CopyChannel } from "../copy-channel.ts";
import { splitSentences } from "../tokens/split-sentences.ts";
import type { RuleScope } from "./rule.ts";

type Part = { readonly text: string; readonly start: number };

/** Channels whose whole text is a heading. */
const headings: readonly CopyChannel[] = ["google-ads-headline", "meta-title"];

function matches(text: string, pattern: RegExp): Part[] {
	return Array.from(text.matchAll(pattern), (found) => ({
		text: found[0],
		start: found.index,
	}));
}

/**
 * The parts of a text a rule of that scope looks at, with where each begins. A heading is the whole text where the channel holds headlines,
 * else what stands after one to six `#` on a line of its own. Never throws; linear in the text.
 *
 * Worked value: "# Los\nJetzt" as heading in `plain` → "Los" at 2.
 */
export function splitScope(
	text: string,
	scope: RuleScope,
	channel: CopyChannel,
): Part[] {
	if (scope === "text") return [{ text, start: 0 }];
	if (scope === "sentence") return splitSentences(text);
	if (scope === "paragraph")
		return matches(text, /[^\r\n]+(?:\r?\n[^\r\n]+)*/gu);
	return headings.includes(channel)
		? [{ text, start: 0 }]
		: matches(text, /(?<=^#{1,6}[ \t])[^\r\n]+/gmu);
}
