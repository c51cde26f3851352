import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { smoothImportanceWeights } from "../../statistics/smooth-importance-weights.ts";

const RELIABLE_K = 0.7;

/** How well a model would tell each row had it not seen it. */
export type LeaveOneOut = {
	/** Expected log predictive density of new rows, summed; higher is better. */
	elpd: number;
	/** Standard error of `elpd`, from the spread of the rows. */
	se: number;
	/** Effective number of parameters: how much better the rows are told when seen. */
	p: number;
	rows: {
		elpd: number;
		/** Pareto shape of the row's weights; from 0.7 its figure is not reliable. */
		k: number;
	}[];
	/** Rows with k of 0.7 or more. */
	unreliable: number;
};

/**
 * Leave-one-out cross-validation from one fit: each row's draws are re-weighted by the inverse of its likelihood, Pareto smoothed.
 *
 * Source: Vehtari, Gelman, Gabry (2017), Practical Bayesian model evaluation using leave-one-out cross-validation and WAIC, sections 2.2
 * and 2.3.
 *
 * @param logLikelihoods one list a row, one entry a draw (at least 25)
 */
export function psisLoo(
	logLikelihoods: readonly ArrayLike<number>[],
): LeaveOneOut {
	let seen = 0;
	const rows = logLikelihoods.map((logs) => {
		const { weights, k } = smoothImportanceWeights(
			Float64Array.from(logs, (log) => -log),
		);
		seen += logMean(logs);
		return { elpd: logMean(logs, weights), k };
	});
	const elpd = rows.reduce((sum, row) => sum + row.elpd, 0);
	return {
		elpd,
		se: seOfSum(rows.map((row) => row.elpd)),
		p: seen - elpd,
		rows,
		unreliable: rows.filter(({ k }) => !(k < RELIABLE_K)).length,
	};
}

/** log of the (weighted) mean of exp, without overflow. */
function logMean(logs: ArrayLike<number>, weights?: Float64Array): number {
	let top = Number.NEGATIVE_INFINITY;
	for (let d = 0; d < logs.length; d++) top = Math.max(top, logs[d] ?? top);
	let sum = 0;
	for (let d = 0; d < logs.length; d++)
		sum +=
			(weights ? (weights[d] ?? 0) : 1 / logs.length) *
			portableExp((logs[d] ?? Number.NaN) - top);
	return top + portableLog(sum);
}

function seOfSum(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return Math.sqrt((values.length / Math.max(1, values.length - 1)) * squares);
}
