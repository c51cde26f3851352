import { mean } from "../../statistics/mean.ts";
import { studentTQuantile } from "../../statistics/student-t-quantile.ts";
import { variance } from "../../statistics/variance.ts";

/**
 * The mean of a few repeated marks with Student's t interval, marks within 0 to 1 and the interval cut to it. Null below three: with two the
 * interval says nothing.
 *
 * @param confidence two-sided, such as 0.95
 * @example meanInterval([0.8, 0.9, 1], 0.95) // { mean: 0.9, interval: [0.652, 1] }
 */
export function meanInterval(
	marks: readonly number[],
	confidence: number,
): { readonly mean: number; readonly interval: [number, number] } | null {
	if (marks.length < 3) return null;
	const centre = mean(marks);
	const half =
		studentTQuantile((1 + confidence) / 2, marks.length - 1) *
		Math.sqrt(variance(marks) / marks.length);
	return {
		mean: centre,
		interval: [Math.max(0, centre - half), Math.min(1, centre + half)],
	};
}
