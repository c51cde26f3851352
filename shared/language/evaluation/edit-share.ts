import { tokenise } from "../tokens/tokenise.ts";

/** Longer texts are compared by their first words: the measure is quadratic. */
const mostWords = 1_500;

const wordsOf = (text: string): string[] =>
	tokenise(text)
		.slice(0, mostWords)
		.map(({ text: word }) => word);

/**
 * How much of a text people changed: the fewest words to delete, insert or replace (Levenshtein 1966, over words), as a share of the longer
 * text's words. 0: nothing; 1: not a word is left. Punctuation alone counts nothing.
 *
 * @example editShare("Kakao aus Ghana", "Kakao aus Peru") // 0.333…
 */
export function editShare(before: string, after: string): number {
	const a = wordsOf(before);
	const b = wordsOf(after);
	const longest = Math.max(a.length, b.length);
	if (longest === 0) return 0;
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	a.forEach((word, index) => {
		const next = [index + 1];
		b.forEach((other, column) => {
			const replaced = (row[column] ?? 0) + (word === other ? 0 : 1);
			const deleted = (row[column + 1] ?? 0) + 1;
			const inserted = (next[column] ?? 0) + 1;
			next.push(Math.min(replaced, deleted, inserted));
		});
		row = next;
	});
	return (row[b.length] ?? 0) / longest;
}
