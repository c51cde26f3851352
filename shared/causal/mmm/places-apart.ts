import type { MmmDesign } from "./mmm-design.ts";

/**
 * The parameters of markets in lists, one entry a market: those of different markets have no mixed second derivative, because nothing
 * in the model ties two markets but what is common to all (for `hessianOf`). Empty where a prior on a channel's total does tie them.
 */
export function placesApart({
	layout: { geo, column },
	geos,
	channels,
	columns,
}: Pick<MmmDesign, "layout" | "geos" | "channels" | "columns">): number[][] {
	if (!geo || channels.some(({ total }) => total !== null)) return [];
	const list = (first: number, step: number) =>
		geos.map((_, g) => first + g * step);
	return [
		list(geo.intercept, 1),
		list(geo.sigma, 1),
		...channels.map((_, m) => list(geo.beta + m, channels.length)),
		...columns.flatMap(({ own }, c) =>
			own?.market === 0 ? [list(column + c, 1)] : [],
		),
	];
}
