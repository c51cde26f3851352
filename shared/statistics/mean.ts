import { sumCompensated } from "./sum-compensated.ts";

/**
 * Arithmetic mean; NaN for an empty list.
 *
 * @example mean([1, 2, 6]) // 3
 */
export function mean(values: ArrayLike<number>): number {
	return sumCompensated(values) / values.length;
}
