import type { MmmModel } from "./mmm-model.ts";

/** Weeks the present is averaged over: a whole year, so that the season does not decide what "now" is. */
const WEEKS = 52;

/**
 * Mean weekly spend of each channel over the last 52 weeks (all weeks when there are fewer), in the order of the model's channels.
 */
export function currentSpend(model: Pick<MmmModel, "series">): number[] {
	return model.series.channels.map(({ spend }) => {
		const recent = spend.slice(-WEEKS);
		return recent.reduce((sum, value) => sum + value, 0) / recent.length;
	});
}
