import type { MmmTrend } from "./mmm-spec.ts";
import type { Prior } from "./prior.ts";

export type TrendColumn = { name: string; values: Float64Array; prior: Prior };

const SLOPE: Prior = { dist: "Normal", mu: 0, sigma: 1 };
const BEND: Prior = { dist: "Laplace", mu: 0, b: 0.25 };
const KNOT: Prior = { dist: "Normal", mu: 0, sigma: 0.5 };

/**
 * Columns of a trend over time u = 0 (first week) to 1 (last week), with their default priors on the model's scale.
 *
 * - linear: `slope`, u; piecewise: besides, `bend_k`, max(0, u - s_k) with s_k evenly spaced inside (PyMC-Marketing's `LinearTrend`)
 * - knots: `knot_k`, the hat around knot k of so many evenly spaced ones, for k from 2; the first knot's level is the intercept
 *   (Meridian's knots with linear interpolation)
 *
 * Weeks after the last go on along the last line, or at the last knot's level.
 *
 * @param weeks of the fit; `length` entries are made, which may be more when weeks to come are laid out
 * @example trendColumns({ kind: "linear" }, 3).map(({ values }) => [...values]) // [[0, 0.5, 1]]
 */
export function trendColumns(
	trend: MmmTrend,
	weeks: number,
	length: number = weeks,
): TrendColumn[] {
	const times = Float64Array.from({ length }, (_, t) =>
		weeks > 1 ? t / (weeks - 1) : 0,
	);
	const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
	switch (trend.kind) {
		case "none":
			return [];
		case "linear":
			return [{ name: "slope", values: times, prior: SLOPE }];
		case "piecewise":
			return [
				{ name: "slope", values: times, prior: SLOPE },
				...numbers(trend.changepoints).map((k) => {
					const at = (k + 1) / (trend.changepoints + 1);
					return {
						name: `bend_${k + 1}`,
						values: times.map((u) => Math.max(0, u - at)),
						prior: BEND,
					};
				}),
			];
		case "knots": {
			const last = trend.knots - 1;
			return numbers(last).map((k) => ({
				name: `knot_${k + 2}`,
				values: times.map((u) => {
					const place = Math.min(u, 1) * last;
					return Math.max(0, 1 - Math.abs(place - (k + 1)));
				}),
				prior: KNOT,
			}));
		}
	}
}
