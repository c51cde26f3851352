import type { MmmModel } from "./mmm-model.ts";

/** The response of one channel to a steady weekly spend, draw by draw: full * tanh(rate * spend). */
export type SteadyResponse = {
	channel: string;
	/** Target a week at full saturation, one entry a draw; positive. */
	full: Float64Array;
	/** Per unit of money a week, one entry a draw; positive. */
	rate: Float64Array;
};

/**
 * What a steady weekly spend brings a week once carry-over has built up, for every channel and draw of a model.
 *
 * Carry-over weights sum to 1, so a steady spend s reaches the saturation as s itself, and the tail that falls into later weeks is
 * counted in full: response = beta tanh(lam s / (2 max)) * max target. Cost per unit is taken as it was on average in the window.
 *
 * @param draws use only the first so many; all when left out
 */
export function steadyResponse(
	model: Pick<MmmModel, "scales" | "parameters" | "draws">,
	draws: number = model.draws.length,
): SteadyResponse[] {
	const used = model.draws.slice(0, draws);
	return model.scales.channels.map(({ name, max, costPerUnit }) => {
		const lam = model.parameters.indexOf(`saturation_lam[${name}]`);
		const beta = model.parameters.indexOf(`saturation_beta[${name}]`);
		return {
			channel: name,
			full: Float64Array.from(
				used,
				(draw) => (draw[beta] ?? Number.NaN) * model.scales.target,
			),
			rate: Float64Array.from(
				used,
				(draw) => (draw[lam] ?? Number.NaN) / (2 * max * costPerUnit),
			),
		};
	});
}
