import { wilsonInterval } from "../../statistics/wilson-interval.ts";
import type { Band } from "./churn-model.ts";

/**
 * What share of customers with this probability leaves, 95 %: Wilson's interval around the probability for as many customers as stand
 * in its band of the cross-validation, widened by how far prediction and outcome were apart there. It says how well the figure is known
 * for customers scored alike, not what this one customer will do.
 *
 * @example intervalOfProbability(0.5, [{ upTo: 1, predicted: 0.5, left: 50, rows: 100 }]) // { low: 0.404, high: 0.596 }
 */
export function intervalOfProbability(
	p: number,
	bands: readonly Band[],
): { readonly low: number; readonly high: number } {
	const band = bands.find(({ upTo }) => p <= upTo) ?? bands.at(-1);
	if (band === undefined) return { low: 0, high: 1 };
	const { low, high } = wilsonInterval(p * band.rows, band.rows);
	const gap = band.left / band.rows - band.predicted;
	return {
		low: Math.max(0, low + Math.min(0, gap)),
		high: Math.min(1, high + Math.max(0, gap)),
	};
}
