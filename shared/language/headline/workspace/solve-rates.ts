import { cholesky } from "../../../statistics/cholesky.ts";
import { portableLog } from "../../../statistics/portable-log.ts";
import { solveLower } from "../../../statistics/solve-lower.ts";
import { solveLowerTransposed } from "../../../statistics/solve-lower-transposed.ts";
import type { NormalEquations } from "./normal-equations.ts";
import type { RatePrior } from "./rate-row.ts";

/** Posterior mode of the coefficients, and the lower Cholesky factor of their posterior precision, row by row. */
export type RateSolution = {
	readonly mean: Float64Array;
	readonly lower: Float64Array;
	/** ln det of the posterior precision less that of the prior's (flat directions aside). */
	readonly logShrinkage: number;
	/** Exact log evidence of the linearised (normal) model, up to a constant that depends on the rows and the spread alone. */
	readonly logEvidence: number;
};

function logDiagonal(lower: Float64Array, n: number): number {
	let sum = 0;
	for (let i = 0; i < n; i += 1) sum += portableLog(lower[i * n + i] ?? 1);
	return 2 * sum;
}

function logPrecision(prior: RatePrior): number {
	let sum = 0;
	for (const precision of prior.precision)
		if (precision > 0) sum += portableLog(precision);
	return sum;
}

/** The same equations with a normal prior on the coefficients. */
function addPrior(
	equations: NormalEquations,
	prior: RatePrior,
): { matrix: Float64Array; right: Float64Array } {
	const n = prior.mean.length;
	const matrix = equations.matrix.slice();
	const right = equations.right.slice();
	prior.precision.forEach((precision, index) => {
		const cell = index * n + index;
		matrix[cell] = (matrix[cell] ?? 0) + precision;
		right[index] = (right[index] ?? 0) + precision * (prior.mean[index] ?? 0);
	});
	return { matrix, right };
}

/** Solves the normal equations under a prior, and gives the exact evidence of the linearised (normal) model, up to a constant. */
export function solveRates(
	equations: NormalEquations,
	prior: RatePrior,
): RateSolution {
	const n = prior.mean.length;
	const { matrix, right } = addPrior(equations, prior);
	const factor = cholesky(matrix, n);
	if (!factor.ok)
		throw new Error(`The precision is not positive definite at ${factor.row}`);
	const { lower } = factor;
	const half = solveLower(lower, right, n);
	const mean = solveLowerTransposed(lower, half, n);
	let quadratic = equations.square;
	for (let i = 0; i < n; i += 1) {
		quadratic +=
			(prior.precision[i] ?? 0) * (prior.mean[i] ?? 0) ** 2 -
			(half[i] ?? 0) ** 2;
	}
	const logShrinkage = logDiagonal(lower, n) - logPrecision(prior);
	return {
		mean,
		lower,
		logShrinkage,
		logEvidence: -0.5 * (logShrinkage + quadratic),
	};
}
