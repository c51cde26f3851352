import type { MmmDesign } from "./mmm-design.ts";

/** One channel's parameters in one draw, as `adstockWeights` and `createSaturation` take them. */
export type DrawParameters = {
	adstock: number[];
	/** For `tanh` the steepness 1 / (b c), otherwise as reported. */
	shapes: number[];
	/** Coefficient in each market. */
	betas: number[];
};

/** Finds one channel's parameters in a draw on the scale of the report. */
export function drawParameters(
	{
		layout,
		geos,
		channels,
	}: {
		layout: MmmDesign["layout"];
		geos: readonly unknown[];
		channels: readonly unknown[];
	},
	draw: ArrayLike<number>,
	channel: number,
): DrawParameters {
	const at = (place: number) => draw[place] ?? Number.NaN;
	const beta = at(layout.beta + channel);
	const { kind, places = [] } = layout.curves[channel] ?? {};
	const shapes = places.map(at);
	const { geo } = layout;
	return {
		adstock: layout.adstock.map((first) => at(first + channel)),
		shapes: kind === "tanh" ? shapes.map((c) => 1 / (beta * c)) : shapes,
		betas: geos.map((_, g) =>
			geo ? at(geo.beta + g * channels.length + channel) : beta,
		),
	};
}
