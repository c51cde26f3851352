import {
	extractHeadlineFeatures,
	type HeadlineFeatures,
} from "../extract-headline-features.ts";
import { wholeTextFeatures } from "../whole-text-features.ts";
import { wordClasses } from "../word-classes.ts";
import type { HeadlinePair } from "./read-upworthy.ts";

/** One pair as a sparse row: the features of a less those of b. */
export type DesignRow = {
	readonly columns: Int32Array;
	readonly values: Float64Array;
	readonly won: 0 | 1;
	readonly weight: number;
};

export const columnsOfWhole = wholeTextFeatures.length;
export const denseColumns = wholeTextFeatures.length + wordClasses.length;

/** Penalties (inverse prior variance) by kind of column; dense ones are for the standardised column. */
export const penalties = {
	dense: 20,
	word: 60,
	pair: 60,
	letters: 60 / 0.09,
} as const;

/** An n-gram must stand in at least this many headlines to get a weight. */
const leastHeadlines = 8;

const cache = new Map<string, HeadlineFeatures>();

export function featuresOf(text: string): HeadlineFeatures {
	const known = cache.get(text) ?? extractHeadlineFeatures(text);
	cache.set(text, known);
	return known;
}

export type Vocabulary = {
	readonly columns: ReadonlyMap<number, number>;
	readonly penalty: Float64Array;
	readonly mean: Float64Array;
};

/** Which n-grams get a column, each column's penalty, and its mean over the headlines: from the given (training) headlines alone. */
export function buildVocabulary(headlines: readonly string[]): Vocabulary {
	const seen = new Map<
		number,
		{ headlines: number; kind: keyof typeof penalties }
	>();
	for (const headline of headlines) {
		const hashes = new Map(
			featuresOf(headline).ngrams.map((ngram) => [ngram.hash, ngram.kind]),
		);
		for (const [hash, kind] of hashes) {
			const entry = seen.get(hash);
			if (entry === undefined) seen.set(hash, { headlines: 1, kind });
			else entry.headlines += 1;
		}
	}
	const kept = [...seen]
		.filter(([, entry]) => entry.headlines >= leastHeadlines)
		.sort(([a], [b]) => a - b);
	const columns = new Map(
		kept.map(([hash], index) => [hash, denseColumns + index]),
	);
	const mean = new Float64Array(denseColumns + kept.length);
	const square = new Float64Array(denseColumns);
	for (const headline of headlines) {
		for (const [column, value] of columnsOf(headline, columns)) {
			mean[column] = (mean[column] ?? 0) + value / headlines.length;
			if (column < denseColumns)
				square[column] = (square[column] ?? 0) + value ** 2 / headlines.length;
		}
	}
	const variances = square.map((value, column) =>
		Math.max(1e-3, value - (mean[column] ?? 0) ** 2),
	);
	return {
		columns,
		penalty: Float64Array.from([
			...variances.map((variance) => penalties.dense * variance),
			...kept.map(([, entry]) => penalties[entry.kind]),
		]),
		mean,
	};
}

/** The columns of one headline with their values. */
export function columnsOf(
	headline: string,
	vocabulary: ReadonlyMap<number, number>,
): Map<number, number> {
	const features = featuresOf(headline);
	const row = new Map<number, number>(
		features.whole.map((value, index) => [index, value]),
	);
	for (const [index] of features.classes)
		row.set(columnsOfWhole + index, (row.get(columnsOfWhole + index) ?? 0) + 1);
	for (const { hash } of features.ngrams) {
		const column = vocabulary.get(hash);
		if (column !== undefined) row.set(column, (row.get(column) ?? 0) + 1);
	}
	return row;
}

/** A pair as a row; clear results weigh more: |z|/2, at most 2. */
export function rowOf(
	pair: HeadlinePair,
	vocabulary: ReadonlyMap<number, number>,
): DesignRow {
	const difference = columnsOf(pair.a, vocabulary);
	for (const [column, value] of columnsOf(pair.b, vocabulary))
		difference.set(column, (difference.get(column) ?? 0) - value);
	const entries = [...difference].filter(([, value]) => value !== 0);
	return {
		columns: Int32Array.from(entries, ([column]) => column),
		values: Float64Array.from(entries, ([, value]) => value),
		won: pair.z > 0 ? 1 : 0,
		weight: Math.min(Math.abs(pair.z), 4) / 2,
	};
}
