import { mean } from "../../statistics/mean.ts";
import { quantile } from "../../statistics/quantile.ts";
import type { Interval } from "./mmm-results.ts";

/** Mean and 94 % interval (3 % and 97 % quantile) of posterior draws of one quantity. */
export function intervalOf(values: ArrayLike<number>): Interval {
	const sorted = Float64Array.from(values).sort();
	return {
		mean: mean(sorted),
		q3: quantile(sorted, 0.03),
		q97: quantile(sorted, 0.97),
	};
}
