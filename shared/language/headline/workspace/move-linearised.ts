import { portableExp } from "../../../statistics/portable-exp.ts";
import { portableLog } from "../../../statistics/portable-log.ts";
import { type Linearised, lineariseRates } from "./linearise-rates.ts";
import type { NormalEquations } from "./normal-equations.ts";
import type { RateRow } from "./rate-row.ts";

/** Log-odds are held within this range while iterating, where a click rate is one in 10⁹: beyond it information is lost to rounding. */
const farthest = 20;

/** ln C(n,k) aside: k η − n ln(1 + e^η). */
function logLikelihoodOf({ clicks, impressions }: RateRow, at: number): number {
	const softplus =
		Math.max(at, 0) + portableLog(1 + portableExp(-Math.abs(at)));
	return clicks * at - impressions * softplus;
}

/**
 * Moves to the log-odds that coefficients `mean` imply (level and the text's own effect included) and linearises there.
 *
 * @returns `moved`: the largest change of a row's log-odds; `logLikelihood`, and `pull` = Σ w u²/spread², at the new point
 */
export function moveLinearised(
	rows: readonly RateRow[],
	equations: NormalEquations,
	before: Linearised,
	mean: Float64Array,
	spread: number,
): {
	linearised: Linearised;
	moved: number;
	logLikelihood: number;
	pull: number;
} {
	const n = mean.length;
	const levels = equations.meanResponses.map((response, stratum) => {
		let level = response;
		for (let column = 0; column < n; column += 1)
			level -=
				(equations.meanColumns[stratum * n + column] ?? 0) *
				(mean[column] ?? 0);
		return level;
	});
	const at = new Float64Array(rows.length);
	let moved = 0;
	let logLikelihood = 0;
	let pull = 0;
	rows.forEach((row, index) => {
		let explained = levels[row.stratum] ?? 0;
		for (let entry = 0; entry < row.columns.length; entry += 1)
			explained +=
				(row.values[entry] ?? 0) * (mean[row.columns[entry] ?? 0] ?? 0);
		const rest = (before.response[index] ?? 0) - explained;
		const own = (spread * (equations.weights[index] ?? 0) * rest) / row.weight;
		const next = Math.min(
			farthest,
			Math.max(-farthest, explained + spread * own),
		);
		at[index] = next;
		moved = Math.max(moved, Math.abs(next - (before.at[index] ?? 0)));
		pull += row.weight * own * own;
		logLikelihood += row.weight * logLikelihoodOf(row, next);
	});
	return { linearised: lineariseRates(rows, at), moved, logLikelihood, pull };
}
