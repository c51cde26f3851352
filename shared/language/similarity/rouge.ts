import { tokenise } from "../tokens/tokenise.ts";

/** Recall against the reference, precision of the text, and their harmonic mean, each 0–1. */
export type RougeMeasure = {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
};
export type Rouge = {
	/** Single words, pairs of words, longest common subsequence, pairs of words with any words between them. */
	readonly rouge1: RougeMeasure;
	readonly rouge2: RougeMeasure;
	readonly rougeL: RougeMeasure;
	readonly rougeS: RougeMeasure;
};

/** Longer texts are compared by their first words: the last two measures are quadratic. */
const mostWords = 1_000;

function measureOf(
	shared: number,
	given: number,
	wanted: number,
): RougeMeasure {
	const precision = given === 0 ? 0 : shared / given;
	const recall = wanted === 0 ? 0 : shared / wanted;
	const sum = precision + recall;
	return {
		precision,
		recall,
		f1: sum === 0 ? 0 : (2 * precision * recall) / sum,
	};
}

function compareBags(
	given: readonly string[],
	wanted: readonly string[],
): RougeMeasure {
	const left = new Map<string, number>();
	for (const unit of wanted) left.set(unit, (left.get(unit) ?? 0) + 1);
	let shared = 0;
	for (const unit of given) {
		const count = left.get(unit) ?? 0;
		if (count === 0) continue;
		shared += 1;
		left.set(unit, count - 1);
	}
	return measureOf(shared, given.length, wanted.length);
}

const pairsOf = (words: readonly string[]): string[] =>
	words.slice(1).map((word, index) => `${words[index]} ${word}`);
const skipPairsOf = (words: readonly string[]): string[] =>
	words.flatMap((first, index) =>
		words.slice(index + 1).map((second) => `${first} ${second}`),
	);

function longestCommonSubsequence(
	a: readonly string[],
	b: readonly string[],
): number {
	let above = new Uint32Array(b.length + 1);
	for (const word of a) {
		const row = new Uint32Array(b.length + 1);
		for (let at = 0; at < b.length; at += 1)
			row[at + 1] =
				word === b[at]
					? (above[at] ?? 0) + 1
					: Math.max(above[at + 1] ?? 0, row[at] ?? 0);
		above = row;
	}
	return above[b.length] ?? 0;
}

const wordsOf = (text: string): string[] =>
	tokenise(text)
		.slice(0, mostWords)
		.map((token) => token.text.toLowerCase());

/**
 * ROUGE-1, -2, -L and -S of a text against a reference (Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries", §2–5), over words in small
 * letters, without stemming, over the first 1,000 words. High values against another's advert mean copied wording; low ones mean nothing.
 *
 * @example rouge("the gunman kill police", "police killed the gunman").rougeL.f1 // 0.5
 */
export function rouge(text: string, reference: string): Rouge {
	const given = wordsOf(text);
	const wanted = wordsOf(reference);
	return {
		rouge1: compareBags(given, wanted),
		rouge2: compareBags(pairsOf(given), pairsOf(wanted)),
		rougeL: measureOf(
			longestCommonSubsequence(given, wanted),
			given.length,
			wanted.length,
		),
		rougeS: compareBags(
			skipPairsOf(given.slice(0, 300)),
			skipPairsOf(wanted.slice(0, 300)),
		),
	};
}
