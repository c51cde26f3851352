import type { Token } from "../tokens/tokenise.ts";
import {
	extractHeadlineFeatures,
	type HeadlineFeatures,
} from "./extract-headline-features.ts";
import type { HeadlineModel } from "./headline-model.ts";

/** A headline under the model: raw sums, before anything is compared. All values are log-odds. */
export type WeighedHeadline = {
	readonly features: HeadlineFeatures;
	readonly tokens: readonly Token[];
	/** Of each token: its word, its letters, its classes, and its share of word pairs. */
	readonly tokenLogOdds: readonly number[];
	/** Of each whole-text feature. */
	readonly wholeLogOdds: readonly number[];
	/** Of the whole text, under each bootstrap replica, as a difference from the model. */
	readonly replicaDeltas: readonly number[];
	readonly words: number;
	/** Words that have a weight of their own. */
	readonly knownWords: number;
};

function indexOf(keys: Uint32Array, key: number): number {
	let low = 0;
	let high = keys.length - 1;
	while (low <= high) {
		const middle = (low + high) >>> 1;
		const at = keys[middle] ?? 0;
		if (at === key) return middle;
		if (at < key) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

type Sums = {
	readonly tokens: number[];
	readonly replicas: number[];
	readonly known: Set<number>;
};

function addNgrams(
	{ ngrams }: HeadlineFeatures,
	model: HeadlineModel,
	sums: Sums,
): void {
	const add = (token: number, by: number): void => {
		sums.tokens[token] = (sums.tokens[token] ?? 0) + by;
	};
	for (const ngram of ngrams) {
		const index = indexOf(model.keys, ngram.hash);
		if (index < 0) continue;
		const weight = model.ngrams.scale * (model.ngrams.values[index] ?? 0);
		if (ngram.kind === "word") sums.known.add(ngram.token);
		add(ngram.token, ngram.secondToken === undefined ? weight : weight / 2);
		if (ngram.secondToken !== undefined) add(ngram.secondToken, weight / 2);
		for (let replica = 0; replica < sums.replicas.length; replica += 1) {
			const delta =
				model.ngramReplicas.values[replica * model.keys.length + index] ?? 0;
			sums.replicas[replica] =
				(sums.replicas[replica] ?? 0) + model.ngramReplicas.scale * delta;
		}
	}
}

function addDense(
	features: HeadlineFeatures,
	model: HeadlineModel,
	sums: Sums,
): void {
	const addReplicas = (column: number, value: number): void =>
		model.denseReplicas.forEach((deltas, replica) => {
			sums.replicas[replica] =
				(sums.replicas[replica] ?? 0) + value * (deltas[column] ?? 0);
		});
	for (const [index, token] of features.classes) {
		const column = features.whole.length + index;
		sums.tokens[token] = (sums.tokens[token] ?? 0) + (model.dense[column] ?? 0);
		addReplicas(column, 1);
	}
	features.whole.forEach((value, column) => {
		addReplicas(column, value);
	});
}

/** Adds up the model's weights over one headline; every n-gram and class goes to its tokens, so nothing is left unexplained. */
export function weighHeadline(
	text: string,
	model: HeadlineModel,
): WeighedHeadline {
	const features = extractHeadlineFeatures(text);
	const sums: Sums = {
		tokens: features.tokens.map(() => 0),
		replicas: model.denseReplicas.map(() => 0),
		known: new Set(),
	};
	addNgrams(features, model, sums);
	addDense(features, model, sums);
	const isWord = (index: number): boolean =>
		features.tokens[index]?.kind === "word";
	return {
		features,
		tokens: features.tokens,
		tokenLogOdds: sums.tokens,
		wholeLogOdds: features.whole.map(
			(value, column) => value * (model.dense[column] ?? 0),
		),
		replicaDeltas: sums.replicas,
		words: features.tokens.filter((token) => token.kind === "word").length,
		knownWords: [...sums.known].filter(isWord).length,
	};
}
