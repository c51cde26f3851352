import { countSyllables } from "../../tokens/count-syllables.ts";
import { tokenise } from "../../tokens/tokenise.ts";

/** Sixteen plain counts of a German sentence's surface: what a ridge without care for words knows. For comparison only. */
export function plainSurface(sentence: string): number[] {
	const words = tokenise(sentence)
		.filter((token) => token.kind === "word")
		.map((token) => token.text);
	const lengths = words.map((word) => word.length);
	const syllables = words.map((word) =>
		countSyllables(word.toLowerCase(), "de"),
	);
	const size = Math.max(1, words.length);
	const total = (values: readonly number[]): number =>
		values.reduce((sum, value) => sum + value, 0);
	const long = lengths.filter((length) => length > 6).length;
	const many = syllables.filter((count) => count >= 3).length;
	const marks = (pattern: RegExp): number =>
		sentence.match(pattern)?.length ?? 0;
	return [
		Math.log(Math.max(1, sentence.length)),
		sentence.length,
		words.length,
		total(lengths) / size,
		Math.max(0, ...lengths),
		total(syllables) / size,
		Math.max(0, ...syllables),
		long,
		long / size,
		many,
		many / size,
		syllables.filter((count) => count === 1).length / size,
		marks(/,/gu),
		marks(/\d/gu),
		marks(/[();:„“"–-]/gu),
		words.filter((word) => /^\p{Lu}/u.test(word)).length / size,
	];
}
