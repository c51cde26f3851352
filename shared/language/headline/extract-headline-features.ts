import { type Token, tokenise } from "../tokens/tokenise.ts";
import { hashFeature } from "./hash-feature.ts";
import { measureWholeText } from "./measure-whole-text.ts";
import { wordClasses } from "./word-classes.ts";

/** An n-gram found at a token; a word pair belongs half to each of its two tokens. */
export type NgramFeature = {
	readonly hash: number;
	readonly kind: "word" | "pair" | "letters";
	readonly token: number;
	/** The pair's second token; absent at the edges of the text and for the other kinds. */
	readonly secondToken?: number;
};

export type HeadlineFeatures = {
	/** Words and numbers of the text. */
	readonly tokens: readonly Token[];
	readonly ngrams: readonly NgramFeature[];
	/** [class index, token index] for every word that belongs to a class. */
	readonly classes: readonly (readonly [number, number])[];
	/** In the order of `wholeTextFeatures`. */
	readonly whole: readonly number[];
};

/** Letters of a word that are looked at. */
const longestWord = 20;

function lettersOf(word: string, token: number): NgramFeature[] {
	const bounded = `_${word.slice(0, longestWord)}_`;
	const grams: NgramFeature[] = [];
	for (let size = 3; size <= 5; size += 1) {
		for (let start = 0; start + size <= bounded.length; start += 1) {
			grams.push({
				hash: hashFeature(`c ${bounded.slice(start, start + size)}`),
				kind: "letters",
				token,
			});
		}
	}
	return grams;
}

function pairsOf(words: readonly string[]): NgramFeature[] {
	const pairs: NgramFeature[] = words.map((word, token) => ({
		hash: hashFeature(`b ${words[token - 1] ?? "^"} ${word}`),
		kind: "pair",
		token,
		...(token === 0 ? {} : { secondToken: token - 1 }),
	}));
	const last = words.at(-1);
	if (last !== undefined)
		pairs.push({
			hash: hashFeature(`b ${last} $`),
			kind: "pair",
			token: words.length - 1,
		});
	return pairs;
}

/**
 * Everything the headline model sees of a text: words, word pairs and letter 3- to 5-grams (hashed, each at its token), word classes, and
 * whole-text properties. Linear in the text; every feature but the whole-text ones belongs to tokens, which makes contributions exact.
 */
export function extractHeadlineFeatures(text: string): HeadlineFeatures {
	const tokens = tokenise(text).filter((token) => token.kind !== "emoji");
	const words = tokens.map((token) =>
		token.text.toLowerCase().replace(/[’‘ʼ]/gu, "'"),
	);
	const ngrams: NgramFeature[] = [
		...words.map((word, token) => ({
			hash: hashFeature(`u ${word}`),
			kind: "word" as const,
			token,
		})),
		...pairsOf(words),
		...words.flatMap(lettersOf),
	];
	const classes = words.flatMap((word, token) =>
		wordClasses.flatMap((wordClass, index) =>
			wordClass.words.has(word) ? [[index, token] as const] : [],
		),
	);
	return {
		tokens,
		ngrams,
		classes,
		whole: measureWholeText(text, tokens, words),
	};
}
