import { createRandom } from "../../../statistics/create-random.ts";
import { correlation } from "./correlation.ts";
import { fitRidge, type RidgeFit } from "./fit-ridge.ts";

/** `r` is pooled over all held-out predictions; `interval` holds 95 of 100 bootstrap draws of whole groups. */
export type HeldOutFit = {
	readonly predictions: readonly number[];
	readonly r: number;
	readonly interval: readonly [number, number];
	readonly rmse: number;
};

const draws = 1_000;

const predict = (
	{ intercept, means, deviations, weights }: RidgeFit,
	row: readonly number[],
): number =>
	row.reduce(
		(sum, value, column) =>
			sum +
			((weights[column] ?? 0) * (value - (means[column] ?? 0))) /
				(deviations[column] ?? 1),
		intercept,
	);

/** Ridge fitted without a fold and measured on it, fold by fold; `unitOf` says which rows the bootstrap draws together. Seeded. */
export function crossValidate(
	rows: readonly (readonly number[])[],
	targets: readonly number[],
	foldOf: readonly (string | number)[],
	unitOf: readonly (string | number)[],
	penalty: number,
): HeldOutFit {
	const predictions = new Array<number>(rows.length).fill(0);
	for (const fold of new Set(foldOf)) {
		const learnt = rows.flatMap((_, index) =>
			foldOf[index] === fold ? [] : [index],
		);
		const fit = fitRidge(
			learnt.map((index) => rows[index] ?? []),
			learnt.map((index) => targets[index] ?? 0),
			learnt.map(() => 1),
			penalty,
		);
		rows.forEach((row, index) => {
			if (foldOf[index] === fold) predictions[index] = predict(fit, row);
		});
	}
	const units = [...new Set(unitOf)].map((unit) =>
		rows.flatMap((_, index) => (unitOf[index] === unit ? [index] : [])),
	);
	const random = createRandom(20_261_122);
	const drawn = Array.from({ length: draws }, () => {
		const sample = units.flatMap(
			() => units[random.integer(units.length)] ?? [],
		);
		return correlation(
			sample.map((index) => predictions[index] ?? 0),
			sample.map((index) => targets[index] ?? 0),
		);
	}).sort((a, b) => a - b);
	const at = (share: number): number =>
		drawn[Math.round(share * (draws - 1))] ?? 0;
	return {
		predictions,
		r: correlation(predictions, targets),
		interval: [at(0.025), at(0.975)],
		rmse: Math.sqrt(
			predictions.reduce(
				(sum, value, index) => sum + (value - (targets[index] ?? 0)) ** 2,
				0,
			) / rows.length,
		),
	};
}
