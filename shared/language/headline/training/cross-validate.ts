import { fitPairs, scoreOf } from "./fit-pairs.ts";
import { fitTemperature } from "./fit-temperature.ts";
import { buildVocabulary, columnsOf, rowOf } from "./headline-design.ts";
import type { PairPrediction } from "./measure-pairs.ts";
import type { HeadlinePair, UpworthyData } from "./read-upworthy.ts";

export type FoldPrediction = PairPrediction & { readonly pair: HeadlinePair };

export const foldsOf = (data: UpworthyData): number[] =>
	[...new Set(data.significant.map((pair) => pair.fold))].sort((a, b) => a - b);

/** Trains on every story outside the held folds, vocabulary included. `score` gives raw log-odds of a headline against an empty one. */
export function trainWithout(
	data: UpworthyData,
	held: readonly number[],
): {
	predict: (pair: HeadlinePair) => number;
	score: (headline: string) => number;
} {
	const training = data.all.filter((pair) => !held.includes(pair.fold));
	const vocabulary = buildVocabulary([
		...new Set(training.flatMap((pair) => [pair.a, pair.b])),
	]);
	const rows = training.map((pair) => rowOf(pair, vocabulary.columns));
	const weights = fitPairs(rows, vocabulary.penalty);
	return {
		predict: (pair) => scoreOf(rowOf(pair, vocabulary.columns), weights),
		score: (headline) => {
			let sum = 0;
			for (const [column, value] of columnsOf(headline, vocabulary.columns))
				sum += value * (weights[column] ?? 0);
			return sum;
		},
	};
}

/** Raw log-odds for the significant pairs of the held folds, from a model that saw nothing of their stories. */
export function predictHeldFolds(
	data: UpworthyData,
	held: readonly number[],
): FoldPrediction[] {
	const { predict } = trainWithout(data, held);
	return data.significant
		.filter((pair) => held.includes(pair.fold))
		.map((pair) => ({
			pair,
			logOdds: predict(pair),
			won: pair.z > 0 ? 1 : 0,
		}));
}

const scaled = (
	predictions: readonly FoldPrediction[],
	factor: number,
): FoldPrediction[] =>
	predictions.map((prediction) => ({
		...prediction,
		logOdds: factor * prediction.logOdds,
	}));

/**
 * Predicts every fold with nothing of it seen, calibration included: a fold's temperature is fitted on the other folds, each predicted by a
 * model that saw neither it nor the fold in question. `factor` is the temperature for a model of all folds.
 */
export function crossValidate(
	data: UpworthyData,
	report: (line: string) => void,
): { predictions: FoldPrediction[]; factor: number } {
	const folds = foldsOf(data);
	const inner = new Map<number, FoldPrediction[]>(
		folds.map((fold) => [fold, []]),
	);
	for (const [index, fold] of folds.entries()) {
		for (const other of folds.slice(index + 1)) {
			for (const prediction of predictHeldFolds(data, [fold, other]))
				inner
					.get(prediction.pair.fold === fold ? other : fold)
					?.push(prediction);
		}
		report(`calibration for fold ${fold} done`);
	}
	const raw = folds.map((fold) => ({
		fold,
		predictions: predictHeldFolds(data, [fold]),
	}));
	return {
		predictions: raw.flatMap(({ fold, predictions }) =>
			scaled(predictions, fitTemperature(inner.get(fold) ?? [])),
		),
		factor: fitTemperature(raw.flatMap(({ predictions }) => predictions)),
	};
}
