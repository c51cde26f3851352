import type { HeadlineFeatures } from "../extract-headline-features.ts";
import type { HeadlineLayer } from "./headline-layer.ts";
import { ownColumnsOf, ownKeys } from "./own-columns-of.ts";

/** A text under a workspace's layer, in log-odds of a click; nothing is compared yet. */
export type OwnWeighed = {
	/** Values of the own columns; the slope's (0) is missing. */
	readonly x: ReadonlyMap<number, number>;
	/** Of each token: its word, classes, and its share of word pairs. */
	readonly tokens: readonly number[];
	/** Of each whole-text property, by key. */
	readonly properties: ReadonlyMap<number, number>;
	/** Words with a weight of their own from the results, and without. */
	readonly knownWords: number;
	readonly unknownWords: number;
};

/** Adds up the own weights over one text; whatever belongs to tokens goes to its tokens, so nothing is left unexplained. */
export function weighOwn(
	text: string,
	features: HeadlineFeatures,
	layer: HeadlineLayer,
): OwnWeighed {
	const x = new Map<number, number>();
	const tokens = features.tokens.map(() => 0);
	const properties = new Map<number, number>();
	const known = new Set<number>();
	const add = (token: number, by: number): void => {
		tokens[token] = (tokens[token] ?? 0) + by;
	};
	const isWord = new Set(
		features.ngrams.flatMap(({ kind, hash }) =>
			kind === "word" ? [ownKeys.ngrams + hash] : [],
		),
	);
	for (const { key, value, token, secondToken } of ownColumnsOf(
		text,
		features,
	)) {
		const column = layer.columns.get(key);
		if (column === undefined) continue;
		x.set(column, (x.get(column) ?? 0) + value);
		const part = value * (layer.weights[column] ?? 0);
		if (token === undefined) properties.set(key, part);
		else if (secondToken === undefined) add(token, part);
		else {
			add(token, part / 2);
			add(secondToken, part / 2);
		}
		if (token !== undefined && isWord.has(key)) known.add(token);
	}
	const words = features.tokens.filter(({ kind }) => kind === "word").length;
	const knownWords = [...known].filter(
		(token) => features.tokens[token]?.kind === "word",
	).length;
	return {
		x,
		tokens,
		properties,
		knownWords,
		unknownWords: words - knownWords,
	};
}
