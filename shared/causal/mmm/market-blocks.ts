import type { MmmDesign } from "./mmm-design.ts";
import { placesApart } from "./places-apart.ts";

/**
 * The parameters of each market, a list a market: given what is common to all, those of different markets have nothing to do with one
 * another (for `metricFromPrecision`). Empty where there are no markets, or where a prior on a channel's total ties them.
 */
export function marketBlocks(
	design: Pick<MmmDesign, "layout" | "geos" | "channels" | "columns">,
): number[][] {
	const lists = placesApart(design);
	return lists.length === 0
		? []
		: design.geos.map((_, g) =>
				lists.flatMap((list) => {
					const place = list[g];
					return place === undefined ? [] : [place];
				}),
			);
}
