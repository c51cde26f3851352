import { countSyllables } from "../tokens/count-syllables.ts";
import { splitSentences } from "../tokens/split-sentences.ts";
import { tokenise } from "../tokens/tokenise.ts";
import type { TextCounts } from "./text-counts.ts";

const lettersOf = (text: string): number =>
	text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/**
 * Counts what the readability formulas need, in one pass over the words of a text.
 *
 * A hyphenated word is one word and its hyphen no letter. Numbers are words of one syllable; emoji are none. Never throws; linear in the text.
 *
 * Worked value: `countText("Cool dogs wear da sunglasses.", "en")` → 5 words, 1 sentence, 25 characters, 24 letters, 7 syllables, 1 long
 * word, 4 of one syllable, 1 of three or more.
 */
export function countText(text: string, language: "de" | "en"): TextCounts {
	let words = 0;
	let syllables = 0;
	let longWords = 0;
	let monosyllables = 0;
	let polysyllables = 0;
	for (const token of tokenise(text)) {
		if (token.kind === "emoji") continue;
		const beats =
			token.kind === "number" ? 1 : countSyllables(token.text, language);
		words += 1;
		syllables += beats;
		if (lettersOf(token.text) > 6) longWords += 1;
		if (beats === 1) monosyllables += 1;
		if (beats >= 3) polysyllables += 1;
	}
	return {
		words,
		sentences: splitSentences(text).length,
		characters: text.match(/\S/gu)?.length ?? 0,
		letters: lettersOf(text),
		syllables,
		longWords,
		monosyllables,
		polysyllables,
	};
}
