import { copyChannels } from "../../copy-channel.ts";
import { displayWidth } from "../../tokens/display-width.ts";
import { splitSentences } from "../../tokens/split-sentences.ts";
import { tokenise } from "../../tokens/tokenise.ts";
import type { RuleMatch } from "../rule.ts";
import type { RuleHit, RuleInput, RuleMatcher } from "./rule-hit.ts";

type Length = Extract<RuleMatch, { type: "length" }>;

/** Where the text first exceeds the width, without cutting a character in two. */
function overflowStart(text: string, limit: number): number {
	let width = 0;
	let index = 0;
	for (const character of text) {
		width += displayWidth(character);
		if (width > limit) return index;
		index += character.length;
	}
	return 0;
}

function widthHits(
	{ text, channel }: RuleInput,
	max: number,
	min: number,
): RuleHit[] {
	const width = displayWidth(text, {
		insertsKeywords: copyChannels[channel].insertsKeywords,
	});
	if (width > max)
		return [
			{ start: overflowStart(text, max), end: text.length, suggestions: [] },
		];
	return width < min
		? [{ start: text.length, end: text.length, suggestions: [] }]
		: [];
}

/**
 * Objects to the part of a text beyond its longest width, or to whole texts or sentences of too many or too few words.
 * Worked value: of "width", max "channel" in `google-ads-path` on "sommerschuhe-damen" → one hit, 15–18.
 */
export function matchLength(match: Length): RuleMatcher {
	return (input) => {
		const limit =
			match.max === "channel" ? copyChannels[input.channel].limit : match.max;
		const max = limit ?? Number.POSITIVE_INFINITY;
		const min = match.min ?? 0;
		if (match.of === "width") return widthHits(input, max, min);
		const parts =
			match.of === "words"
				? [{ text: input.text, start: 0, end: input.text.length }]
				: splitSentences(input.text);
		return parts.flatMap(({ text, start, end }) => {
			const words = tokenise(text).filter(
				(token) => token.kind !== "emoji",
			).length;
			return words > max || words < min
				? [{ start, end, suggestions: [] }]
				: [];
		});
	};
}
