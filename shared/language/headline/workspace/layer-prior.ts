import type { ChosenColumn } from "./choose-columns.ts";
import { ownKeys } from "./own-columns-of.ts";
import type { RatePrior } from "./rate-row.ts";

/** Standard deviations of own weights, in log-odds of a click: of a word or pair, and of one standard deviation of a property. */
export type LayerScales = {
	readonly words: number;
	readonly properties: number;
};

/** What the archive says of click rates, see `rateTransfer` in the weights file. */
export type RateTransfer = { readonly slope: number; readonly spread: number };

/** How sure we are that the archive's slope holds for other readers: standard deviation as a share of the slope. */
export const slopeDoubt = 0.5;

/**
 * The prior of a workspace's layer: the shipped score counts as in the archive, give or take half of that; own weights are 0, give or take their scale.
 * Coefficient 0 is the slope, then the columns in order.
 *
 * Worked value: slope 0.14 → mean 0.14, precision 1 / 0.07² = 204.08.
 */
export function layerPrior(
	columns: readonly ChosenColumn[],
	transfer: RateTransfer,
	scales: LayerScales,
): RatePrior {
	const mean = new Float64Array(columns.length + 1);
	const precision = new Float64Array(columns.length + 1);
	mean[0] = transfer.slope;
	precision[0] = 1 / (slopeDoubt * transfer.slope) ** 2;
	columns.forEach(({ key, variance }, index) => {
		precision[index + 1] =
			key < ownKeys.ngrams
				? variance / scales.properties ** 2
				: 1 / scales.words ** 2;
	});
	return { mean, precision };
}
