import type { GatheredText } from "./gather-results.ts";
import type { OwnColumn } from "./own-columns-of.ts";
import { ownKeys } from "./own-columns-of.ts";

export type ChosenColumn = {
	readonly key: number;
	/** Variance of the column within strata, weighted by what each text's figures tell. */
	readonly variance: number;
};

/** Columns that get a weight at most; it bounds the size of the layer and the time of a fit. */
export const mostColumns = 220;

/** A word or pair must stand in this many different texts, or its weight would only repeat what that one text did. */
const leastTexts = 2;

type Seen = {
	texts: Set<string>;
	sums: Map<number, { x: number; xx: number }>;
};

/**
 * Chooses the columns the results can tell something about: those whose values differ between texts of the same stratum. Of words and pairs, the ones
 * the figures say most about, Σ weight · (x − mean of the stratum)². `weights[i]` is what row i's figures tell, in units of information.
 * Ascending by key.
 */
export function chooseColumns(
	texts: readonly GatheredText[],
	columns: readonly (readonly OwnColumn[])[],
	weights: ArrayLike<number>,
): ChosenColumn[] {
	const totals = new Map<number, number>();
	const seen = new Map<number, Seen>();
	texts.forEach(({ stratum, text }, index) => {
		const weight = weights[index] ?? 0;
		totals.set(stratum, (totals.get(stratum) ?? 0) + weight);
		for (const [key, value] of addUp(columns[index] ?? [])) {
			const entry: Seen = seen.get(key) ?? {
				texts: new Set(),
				sums: new Map(),
			};
			seen.set(key, entry);
			entry.texts.add(text);
			const sum = entry.sums.get(stratum) ?? { x: 0, xx: 0 };
			sum.x += weight * value;
			sum.xx += weight * value * value;
			entry.sums.set(stratum, sum);
		}
	});
	const total = [...totals.values()].reduce((sum, weight) => sum + weight, 0);
	const informed = [...seen]
		.filter(([, entry]) => entry.texts.size >= leastTexts)
		.map(([key, { sums }]) => {
			let within = 0;
			for (const [stratum, { x, xx }] of sums)
				within += xx - (x * x) / (totals.get(stratum) ?? 1);
			return { key, variance: within / total };
		})
		.filter(({ variance }) => variance > 1e-9);
	const properties = informed.filter(({ key }) => key < ownKeys.ngrams);
	const ngrams = informed
		.filter(({ key }) => key >= ownKeys.ngrams)
		.sort((a, b) => b.variance - a.variance || a.key - b.key)
		.slice(0, mostColumns - properties.length);
	return [...properties, ...ngrams].sort((a, b) => a.key - b.key);
}

function addUp(columns: readonly OwnColumn[]): Map<number, number> {
	const values = new Map<number, number>();
	for (const { key, value } of columns)
		values.set(key, (values.get(key) ?? 0) + value);
	return values;
}
