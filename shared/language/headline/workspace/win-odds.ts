import type { HeadlineLayer } from "./headline-layer.ts";
import { slopeDoubt } from "./layer-prior.ts";

/** How a difference in log-odds of a click becomes log-odds of winning. */
export type WinOdds = {
	/** Log-odds of winning per log-odds of a click. */
	readonly factor: number;
	/** Log-odds of winning per unit of shipped score; 1 without results. */
	readonly shippedFactor: number;
	/** Variance of the log-odds of winning, from what the results leave open. */
	readonly variance: number;
};

/**
 * How likely a text with a higher predicted click rate is to win, given what remains unexplained: the predicted difference over its own spread, so that the
 * shipped model's log-odds come out unchanged at the archive's slope and spread. A prediction counts less where texts vary more than their words
 * explain (spread), and where the results leave the weights open (variance).
 *
 * `difference`: values of the columns of one text less those of the other (or of the typical text), the slope's included. `unknownWords`: words of both
 * that have no own weight; each may carry one of the scale the results suggest.
 */
export function winOdds(
	difference: ReadonlyMap<number, number>,
	unknownWords: number,
	layer: HeadlineLayer,
): WinOdds {
	const { transfer, spread, wordScale } = layer.state;
	const open =
		layer.project(difference).reduce((sum, value) => sum + value * value, 0) +
		unknownWords * wordScale * wordScale;
	const before = transfer.spread ** 2 + (slopeDoubt * transfer.slope) ** 2 / 2;
	const factor = Math.sqrt(before / (spread ** 2 + open / 2)) / transfer.slope;
	return {
		factor,
		shippedFactor: factor * (layer.weights[0] ?? 0),
		variance: factor * factor * open,
	};
}
