import type { PassageTerms } from "../passage-terms.ts";

const k1 = 1.2;
const b = 0.75;
/** How much a word in the title, in the text, in a compound counts. */
const weights = [1.5, 1, 0.6] as const;
const leastIdf = 1e-6;

/** Finds the passages that have any of the words, best first; equal scores in the order they were given. */
export type WordSearch = (
	terms: readonly string[],
) => { readonly index: number; readonly score: number }[];

type Posting = { readonly index: number; readonly weight: number };

/**
 * BM25 over passages in memory, with the formula, constants and column weights of the database's full-text search (SQLite FTS5's `bm25()`: k1 1.2,
 * b 0.75, the logarithm of an inverse frequency never below 10⁻⁶), so that what is measured here holds there. Robertson and Zaragoza 2009, "The
 * probabilistic relevance framework: BM25 and beyond".
 *
 * @param passages the words each passage is found by
 * @returns a search; asking costs what the words' passages cost
 */
export function indexWords(passages: readonly PassageTerms[]): WordSearch {
	const postings = new Map<string, Posting[]>();
	const lengths: number[] = [];
	for (const [index, { title, words, parts }] of passages.entries()) {
		const found = new Map<string, number>();
		for (const [column, terms] of [title, words, parts].entries())
			for (const term of terms)
				found.set(term, (found.get(term) ?? 0) + (weights[column] ?? 0));
		for (const [term, weight] of found) {
			const list = postings.get(term);
			if (list) list.push({ index, weight });
			else postings.set(term, [{ index, weight }]);
		}
		lengths.push(title.length + words.length + parts.length);
	}
	const total = passages.length;
	const average =
		lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, total);
	return (terms) => {
		const scores = new Map<number, number>();
		for (const term of terms) {
			const list = postings.get(term) ?? [];
			const idf = Math.max(
				leastIdf,
				Math.log((total - list.length + 0.5) / (list.length + 0.5)),
			);
			for (const { index, weight } of list) {
				const length = (lengths[index] ?? 0) / average;
				const gain = (weight * (k1 + 1)) / (weight + k1 * (1 - b + b * length));
				scores.set(index, (scores.get(index) ?? 0) + idf * gain);
			}
		}
		return [...scores]
			.map(([index, score]) => ({ index, score }))
			.sort((a, z) => z.score - a.score || a.index - z.index);
	};
}
