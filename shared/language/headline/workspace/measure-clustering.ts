import type { RateFit } from "./fit-rates.ts";
import type { RateRow } from "./rate-row.ts";

/** What the archive shows, counted as this many strata: texts of one test resemble each other, which makes their figures vary together. */
const expected = { inflation: 1.35, strata: 30 } as const;

/** What a row's figures leave unexplained at a fit, in log-odds. */
function residualOf(
	row: RateRow,
	index: number,
	{ equations, linearised, mean }: RateFit,
): number {
	const first = row.stratum * mean.length;
	let explained = equations.meanResponses[row.stratum] ?? 0;
	for (let column = 0; column < mean.length; column += 1)
		explained -=
			(equations.meanColumns[first + column] ?? 0) * (mean[column] ?? 0);
	for (let at = 0; at < row.columns.length; at += 1)
		explained += (row.values[at] ?? 0) * (mean[row.columns[at] ?? 0] ?? 0);
	return (linearised.response[index] ?? 0) - explained;
}

/**
 * How much more the coefficients' scores vary from stratum to stratum than independent texts would make them: 1 or more. Texts of one ad group are often
 * variants of each other and err together; a fit that takes them for independent is too sure by this factor. Mean over the columns of
 * Σ_strata (Σ ω r (x − x̄))² / Σ ω (x − x̄)², drawn to the archive's 1.35 as if by 30 strata.
 *
 * Source: Liang and Zeger (1986), Biometrika 73 (robust variance); Ribatet, Cooley and Davison (2012), Statistica Sinica 22, section 3.1 (magnitude
 * adjustment).
 */
export function measureClustering(
	rows: readonly RateRow[],
	strata: number,
	fit: RateFit,
): number {
	const n = fit.mean.length;
	const scores = new Float64Array(strata * n);
	const independent = new Float64Array(n);
	for (const [index, row] of rows.entries()) {
		const weight = fit.equations.weights[index] ?? 0;
		const residual = residualOf(row, index, fit);
		const first = row.stratum * n;
		let at = 0;
		for (let column = 0; column < n; column += 1) {
			let x = -(fit.equations.meanColumns[first + column] ?? 0);
			if (row.columns[at] === column) {
				x += row.values[at] ?? 0;
				at += 1;
			}
			scores[first + column] =
				(scores[first + column] ?? 0) + weight * residual * x;
			independent[column] = (independent[column] ?? 0) + weight * x * x;
		}
	}
	const varied = new Float64Array(n);
	for (let cell = 0; cell < scores.length; cell += 1)
		varied[cell % n] = (varied[cell % n] ?? 0) + (scores[cell] ?? 0) ** 2;
	const ratios = Array.from(independent, (value, column) =>
		value > 0 ? (varied[column] ?? 0) / value : null,
	).filter((ratio) => ratio !== null);
	const measured =
		ratios.reduce((sum, ratio) => sum + ratio, 0) / Math.max(1, ratios.length);
	return Math.max(
		1,
		(strata * measured + expected.strata * expected.inflation) /
			(strata + expected.strata),
	);
}
