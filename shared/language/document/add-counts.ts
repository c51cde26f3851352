import type { TextCounts } from "../readability/text-counts.ts";

const none: TextCounts = {
	words: 0,
	sentences: 0,
	characters: 0,
	letters: 0,
	syllables: 0,
	longWords: 0,
	monosyllables: 0,
	polysyllables: 0,
};

/** The counts of several texts together; of none: zeros. Worked value: 2 and 3 words → 5 words. */
export function addCounts(parts: readonly TextCounts[]): TextCounts {
	const sum = { ...none };
	for (const part of parts) {
		sum.words += part.words;
		sum.sentences += part.sentences;
		sum.characters += part.characters;
		sum.letters += part.letters;
		sum.syllables += part.syllables;
		sum.longWords += part.longWords;
		sum.monosyllables += part.monosyllables;
		sum.polysyllables += part.polysyllables;
	}
	return sum;
}
