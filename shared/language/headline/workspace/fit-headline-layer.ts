import { detectLanguage } from "../../tokens/detect-language.ts";
import { extractHeadlineFeatures } from "../extract-headline-features.ts";
import type { AdResult } from "./ad-result.ts";
import { type ChosenColumn, chooseColumns } from "./choose-columns.ts";
import { discountRepeats } from "./discount-repeats.ts";
import { type GatheredResults, gatherResults } from "./gather-results.ts";
import type { HeadlineLayerState } from "./headline-layer.ts";
import type { RateTransfer } from "./layer-prior.ts";
import { type LearntScales, learnScales } from "./learn-scales.ts";
import { type OwnColumn, ownColumnsOf } from "./own-columns-of.ts";
import { packHeadlineLayer } from "./pack-headline-layer.ts";
import type { RateRow } from "./rate-row.ts";
import { startLinearised } from "./start-linearised.ts";

/** The shipped model as the layer sees it. */
export type ShippedModel = {
	readonly version: string;
	readonly transfer: RateTransfer;
	/** Variance of the log-odds a word without a weight may carry. */
	readonly varianceOfUnknownWord: number;
	/** Log-odds of a text against a typical one of the archive; null where the model abstains. */
	readonly scoreOf: (text: string) => number | null;
};

export type FittedLayer =
	| { readonly ok: true; readonly state: HeadlineLayerState }
	/** No two texts were shown in the same place and span: there is nothing to compare, and the shipped model stands as it is. */
	| { readonly ok: false; readonly reason: "nothing-to-compare" };

/** The archive's typical headline counts as this many own texts where the own typical text is told. */
const textsOfArchive = 20;

type Told = {
	readonly gathered: GatheredResults;
	/** Of each gathered text, in order. */
	readonly scores: readonly (number | null)[];
	readonly columns: readonly (readonly OwnColumn[])[];
};

function look(results: readonly AdResult[], shipped: ShippedModel): Told {
	const gathered = gatherResults(results);
	const seen = new Map<
		string,
		{ score: number | null; columns: readonly OwnColumn[] }
	>();
	for (const { text } of gathered.texts)
		if (!seen.has(text))
			seen.set(text, {
				score: shipped.scoreOf(text),
				columns: ownColumnsOf(text, extractHeadlineFeatures(text)),
			});
	return {
		gathered,
		scores: gathered.texts.map(({ text }) => seen.get(text)?.score ?? null),
		columns: gathered.texts.map(({ text }) => seen.get(text)?.columns ?? []),
	};
}

/** Values of the chosen columns, the slope's (the shipped score) first. */
function valuesOf(
	score: number | null,
	own: readonly OwnColumn[],
	indexes: ReadonlyMap<number, number>,
): Map<number, number> {
	const values = new Map<number, number>(
		score === null || score === 0 ? [] : [[0, score]],
	);
	for (const { key, value } of own) {
		const column = indexes.get(key);
		if (column !== undefined)
			values.set(column, (values.get(column) ?? 0) + value);
	}
	return values;
}

function rowsOf(
	told: Told,
	chosen: readonly ChosenColumn[],
	weights: readonly number[],
): RateRow[] {
	const indexes = new Map(chosen.map(({ key }, index) => [key, index + 1]));
	return told.gathered.texts.map(
		({ stratum, impressions, clicks }, index): RateRow => {
			const values = [
				...valuesOf(
					told.scores[index] ?? null,
					told.columns[index] ?? [],
					indexes,
				),
			].sort(([a], [b]) => a - b);
			return {
				stratum,
				impressions,
				clicks,
				weight: weights[index] ?? 1,
				columns: Int32Array.from(values, ([column]) => column),
				values: Float64Array.from(values, ([, value]) => value),
			};
		},
	);
}

/** Mean value of each coefficient's column over the different texts; the slope's drawn to 0, the archive's typical headline. */
function typicalOf(
	told: Told,
	rows: readonly RateRow[],
	size: number,
): number[] {
	const texts = new Map(
		told.gathered.texts.map(({ text }, index) => [text, rows[index]]),
	);
	const sums = Array.from({ length: size }, () => 0);
	for (const row of texts.values())
		row?.columns.forEach((column, at) => {
			sums[column] = (sums[column] ?? 0) + (row.values[at] ?? 0);
		});
	return sums.map(
		(sum, column) => sum / (texts.size + (column === 0 ? textsOfArchive : 0)),
	);
}

function describe({
	texts,
	leftOut,
}: GatheredResults): HeadlineLayerState["learntFrom"] {
	const different = [...new Set(texts.map(({ text }) => text))];
	const codes = different.map((text) => detectLanguage(text).code);
	const count = (code: string) => codes.filter((one) => one === code).length;
	return {
		rows: texts.length,
		leftOut,
		texts: different.length,
		places: new Set(texts.map(({ place }) => place)).size,
		impressions: texts.reduce((sum, { impressions }) => sum + impressions, 0),
		clicks: texts.reduce((sum, { clicks }) => sum + clicks, 0),
		languages: { de: count("de"), en: count("en"), unknown: count("unknown") },
	};
}

/**
 * Learns a workspace's layer from its own ad results, on top of the shipped model.
 *
 * Model: clicks ~ binomial(impressions, p); logit p = level of the stratum (place and span) + slope · shipped score + own weights · (words, word pairs,
 * classes, properties) + the text's own effect. slope ~ N(archive's, half of it), own weights ~ N(0, scale²), own effect ~ N(0, spread²); the
 * scales are learnt by marginal likelihood. So with no results the shipped model stands, a few move it little, many override it. Only texts of one
 * stratum are compared: that ad groups differ teaches nothing about texts. Assumes that within a stratum the platform showed the texts to like readers;
 * platforms that favour winners early bend this, and the calibration on own results shows by how much.
 *
 * The same results in any order give the same bits. 2,000 texts take well under a second. Never throws on any results.
 */
export function fitHeadlineLayer(
	results: readonly AdResult[],
	shipped: ShippedModel,
): FittedLayer {
	const told = look(results, shipped);
	const { strata, texts } = told.gathered;
	if (strata === 0) return { ok: false, reason: "nothing-to-compare" };
	const { spread: expectedSpread, slope } = shipped.transfer;
	const { information } = startLinearised(rowsOf(told, [], []), strata);
	const weights = discountRepeats(texts, information, expectedSpread);
	const tells = weights.map((weight, index) => {
		const told = information[index] ?? 0;
		return (weight * told) / (1 + expectedSpread ** 2 * told);
	});
	const columns = chooseColumns(texts, told.columns, tells);
	const rows = rowsOf(told, columns, weights);
	const scale = slope * Math.sqrt(shipped.varianceOfUnknownWord);
	const learnt: LearntScales = learnScales({
		rows,
		strata,
		columns,
		transfer: shipped.transfer,
		expected: { words: scale, properties: scale },
	});
	return {
		ok: true,
		state: packHeadlineLayer({
			shippedModel: shipped.version,
			transfer: shipped.transfer,
			learntFrom: describe(told.gathered),
			learnt,
			columns,
			typical: typicalOf(told, rows, columns.length + 1),
		}),
	};
}
