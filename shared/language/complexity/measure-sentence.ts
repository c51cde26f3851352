import { countSyllables } from "../tokens/count-syllables.ts";
import { tokenise } from "../tokens/tokenise.ts";
import {
	complexityFeatures,
	type SentenceCounts,
} from "./complexity-features.ts";
import { rarityOfWord } from "./rarity-of-word.ts";

/**
 * The features of one German sentence, in the order of `complexityFeatures`. Never throws; linear in the sentence.
 *
 * Worked value: "Das ist ein Haus." → log-characters ln 17 = 2.833, words √4 = 2, rare-words 0.
 */
export function measureSentence(sentence: string): number[] {
	const tokens = tokenise(sentence);
	const originals = tokens
		.filter((token) => token.kind === "word")
		.map((token) => token.text);
	const words = originals.map((word) => word.toLowerCase());
	const counts: SentenceCounts = {
		sentence,
		words,
		lengths: words.map((word) => word.length),
		syllables: words.map((word) => countSyllables(word, "de")),
		rarities: words.map(rarityOfWord),
		capitals: originals.filter((word) => /^\p{Lu}/u.test(word)).length,
		numbers: tokens.filter((token) => token.kind === "number").length,
	};
	return complexityFeatures.map(({ compute }) => compute(counts));
}
