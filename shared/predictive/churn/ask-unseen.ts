import type { Table } from "../../learning/boosting/boosted-model.ts";
import { scoreRow } from "../../learning/boosting/score-row.ts";
import { trainBoosting } from "../../learning/boosting/train-boosting.ts";
import { fitLogistic } from "../../learning/logistic/fit-logistic.ts";
import { splitByTime } from "../../learning/validation/split-by-time.ts";
import { splitFolds } from "../../learning/validation/split-folds.ts";
import { scoreByLogistic } from "./score-by-logistic.ts";

/** Log-odds both models gave to customers they had not learned from. */
export type Unseen = {
	/** Rows that were asked about, in order. */
	readonly rows: Int32Array;
	/** Which division asked. */
	readonly fold: Uint8Array;
	readonly boosting: Float64Array;
	readonly logistic: Float64Array;
	/** Trees that were best, the middle of the divisions. */
	readonly rounds: number;
};

/**
 * Cross-validation of boosting and the regression on the same divisions: five random folds, or by time, each later stretch from what was
 * before. Boosting holds a fifth of the learning rows back to know when to stop, so here it learns from less than the regression does.
 *
 * @param times a moment a row where the check is by time, else null
 * @returns null where a division cannot be learned from, such as a past in which nobody left
 */
export function askUnseen(
	table: Table,
	labels: Float64Array,
	times: Float64Array | null,
	seed: number,
): Unseen | null {
	const divisions = divide(labels, times, seed);
	const boosting = new Float64Array(labels.length);
	const logistic = new Float64Array(labels.length);
	const fold = new Int8Array(labels.length).fill(-1);
	const rounds: number[] = [];
	for (const [number, { train, test }] of divisions.entries()) {
		const left = train.reduce((sum, row) => sum + (labels[row] ?? 0), 0);
		if (Math.min(left, train.length - left) < 5) continue;
		const apart = splitFolds(
			Float64Array.from(train, (row) => labels[row] ?? 0),
			5,
			seed + 1,
		);
		const { model } = trainBoosting(
			table,
			labels,
			train.filter((_, i) => apart[i] !== 0),
			{ seed, rounds: 400 },
			train.filter((_, i) => apart[i] === 0),
		);
		const fit = fitLogistic(table, labels, train);
		if (!fit.ok) continue;
		rounds.push(model.trees.length);
		for (const row of test) {
			const values = table.columns.map((column) => column[row] ?? Number.NaN);
			boosting[row] = scoreRow(model, values);
			logistic[row] = scoreByLogistic(fit.model, values);
			fold[row] = number;
		}
	}
	const rows = Int32Array.from(labels.keys()).filter(
		(row) => (fold[row] ?? -1) >= 0,
	);
	const asked = rows.reduce((sum, row) => sum + (labels[row] ?? 0), 0);
	if (Math.min(asked, rows.length - asked) < 5) return null;
	rounds.sort((a, b) => a - b);
	return {
		rows,
		fold: Uint8Array.from(rows, (row) => fold[row] ?? 0),
		boosting: Float64Array.from(rows, (row) => boosting[row] ?? 0),
		logistic: Float64Array.from(rows, (row) => logistic[row] ?? 0),
		rounds: rounds[Math.floor(rounds.length / 2)] ?? 1,
	};
}

function divide(
	labels: Float64Array,
	times: Float64Array | null,
	seed: number,
) {
	if (times !== null) return splitByTime(times, 5);
	const folds = splitFolds(labels, 5, seed);
	const all = Int32Array.from(labels.keys());
	return [0, 1, 2, 3, 4].map((own) => ({
		train: all.filter((row) => folds[row] !== own),
		test: all.filter((row) => folds[row] === own),
	}));
}
