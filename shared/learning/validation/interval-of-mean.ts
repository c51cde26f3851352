import { mean } from "../../statistics/mean.ts";
import { normalQuantile } from "../../statistics/normal-quantile.ts";
import { variance } from "../../statistics/variance.ts";
import type { Measured } from "./measured.ts";

/**
 * Mean of independent values with its normal-theory interval, such as the loss a row, or the difference of two models' losses row by row.
 *
 * @param values at least two
 * @example intervalOfMean([1, 2, 3]) // { value: 2, low: 0.8684, high: 3.1316 }
 */
export function intervalOfMean(
	values: ArrayLike<number>,
	level = 0.95,
): Measured {
	if (values.length < 2)
		throw new RangeError("intervalOfMean needs at least two values");
	const value = mean(values);
	const half =
		normalQuantile(0.5 + level / 2) *
		Math.sqrt(variance(values) / values.length);
	return { value, low: value - half, high: value + half };
}
