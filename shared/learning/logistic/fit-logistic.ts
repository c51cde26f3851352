import { cholesky } from "../../statistics/cholesky.ts";
import { invertSpd } from "../../statistics/invert-spd.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { solveSpd } from "../../statistics/solve-spd.ts";
import type { Table } from "../boosting/boosted-model.ts";
import { encodeTable, type Term } from "./encode-table.ts";
import { encodeValue } from "./encode-value.ts";

/** Log-odds are `intercept` plus each weight times its encoded term; plain JSON. */
export type LogisticModel = {
	readonly intercept: number;
	readonly terms: readonly Term[];
	readonly weights: readonly number[];
	/** Standard error of each weight (inverse of the penalised information); weights are for terms of spread 1. */
	readonly errors: readonly number[];
};

export type LogisticResult =
	| { readonly ok: true; readonly model: LogisticModel; readonly steps: number }
	| { readonly ok: false; readonly reason: "singular" | "not-converged" };

/**
 * Logistic regression with a ridge on the standardised weights, the intercept free: Newton's method, steps halved where the penalised
 * loss would rise. The plain model every other one has to beat.
 *
 * Source: Hastie, Tibshirani and Friedman (2009), 4.4; le Cessie and van Houwelingen (1992) for the ridge. O(steps × rows × terms²).
 *
 * @param target 0 or 1
 * @param rows rows to learn from
 * @param ridge half the penalty on the sum of squared weights is this; 1 as in scikit-learn's default; above 0 keeps separated classes finite
 */
export function fitLogistic(
	table: Table,
	target: ArrayLike<number>,
	rows: Int32Array,
	ridge = 1,
): LogisticResult {
	const terms = encodeTable(table, rows);
	const p = terms.length + 1;
	const x = design(table, terms, rows);
	const y = Float64Array.from(rows, (row) => target[row] ?? 0);
	let weights = new Float64Array(p);
	let state = derive(x, y, weights, ridge);
	for (let step = 1; step <= 50; step++) {
		const factor = cholesky(state.hessian, p);
		if (!factor.ok) return { ok: false, reason: "singular" };
		const move = solveSpd(factor.lower, state.gradient, p);
		let decrement = 0;
		for (let j = 0; j < p; j++)
			decrement += (move[j] ?? 0) * (state.gradient[j] ?? 0);
		if (decrement < 1e-12 * y.length)
			return finish(terms, weights, state.hessian, step - 1);
		let size = 1;
		for (;;) {
			const tried = weights.map((w, j) => w - size * (move[j] ?? 0));
			const next = derive(x, y, tried, ridge);
			if (next.loss <= state.loss) {
				weights = tried;
				state = next;
				break;
			}
			size /= 2;
			if (size < 1e-10) return finish(terms, weights, state.hessian, step);
		}
	}
	return { ok: false, reason: "not-converged" };
}

function design(
	table: Table,
	terms: readonly Term[],
	rows: Int32Array,
): Float64Array {
	const p = terms.length + 1;
	const x = new Float64Array(rows.length * p);
	for (let i = 0; i < rows.length; i++) x[i * p] = 1;
	for (const [j, term] of terms.entries()) {
		const column = table.columns[term.feature] ?? new Float64Array();
		for (let i = 0; i < rows.length; i++)
			x[i * p + j + 1] = encodeValue(term, column[rows[i] ?? 0] ?? Number.NaN);
	}
	return x;
}

function derive(
	x: Float64Array,
	y: Float64Array,
	weights: Float64Array,
	ridge: number,
) {
	const p = weights.length;
	const gradient = new Float64Array(p);
	const hessian = new Float64Array(p * p);
	let loss = 0;
	for (let i = 0; i < y.length; i++) {
		const at = i * p;
		let f = 0;
		for (let j = 0; j < p; j++) f += (x[at + j] ?? 0) * (weights[j] ?? 0);
		const tail = portableExp(-Math.abs(f));
		const mu = f >= 0 ? 1 / (1 + tail) : tail / (1 + tail);
		const t = y[i] ?? 0;
		loss += Math.max(f, 0) - f * t + portableLog(1 + tail);
		const w = Math.max(mu * (1 - mu), 1e-12);
		for (let j = 0; j < p; j++) {
			const xj = x[at + j] ?? 0;
			gradient[j] = (gradient[j] ?? 0) + (mu - t) * xj;
			const wx = w * xj;
			for (let k = 0; k <= j; k++)
				hessian[j * p + k] = (hessian[j * p + k] ?? 0) + wx * (x[at + k] ?? 0);
		}
	}
	for (let j = 1; j < p; j++) {
		const w = weights[j] ?? 0;
		loss += (ridge * w * w) / 2;
		gradient[j] = (gradient[j] ?? 0) + ridge * w;
		hessian[j * p + j] = (hessian[j * p + j] ?? 0) + ridge;
	}
	return { loss, gradient, hessian };
}

function finish(
	terms: readonly Term[],
	weights: Float64Array,
	hessian: Float64Array,
	steps: number,
): LogisticResult {
	const p = weights.length;
	const inverted = invertSpd(hessian, p);
	if (!inverted.ok) return { ok: false, reason: "singular" };
	const errors = Array.from({ length: p }, (_, j) =>
		Math.sqrt(inverted.inverse[j * p + j] ?? 0),
	);
	return {
		ok: true,
		steps,
		model: {
			intercept: weights[0] ?? 0,
			terms,
			weights: [...weights.subarray(1)],
			errors: errors.slice(1),
		},
	};
}
