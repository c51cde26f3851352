import { respond } from "../mmm/respond.ts";
import type { SteadyResponse } from "../mmm/steady-response.ts";
import { bestADraw } from "./best-a-draw.ts";
import { tabulateResponses } from "./tabulate-responses.ts";
import { thinResponses } from "./thin-responses.ts";
import type { GroupLimit } from "./tighten-by-groups.ts";

/** What a split is short of the one that knowing the truth would choose, in units of the target a week. */
export type ExpectedRegret = {
	mean: number;
	/** Draws it was averaged over, and steps the money was cut into. */
	draws: number;
	steps: number;
};

const DRAWS = 200;
const STEPS = 120;

/**
 * What knowing the curves exactly would bring more than a split does, on average over the draws: the expected value of perfect
 * information (Raiffa and Schlaifer 1961), and so the most that any test can be worth.
 */
export function expectedRegret(
	all: readonly SteadyResponse[],
	limits: readonly { min: number; max: number }[],
	groups: readonly GroupLimit[],
	spends: readonly number[],
): ExpectedRegret {
	const { responses } = thinResponses(all, DRAWS);
	const total = spends.reduce((sum, spend) => sum + spend, 0);
	const least = limits.reduce((sum, { min }) => sum + min, 0);
	const table = tabulateResponses(responses, limits, (total - least) / STEPS);
	const best = bestADraw(table, limits, groups, STEPS);
	const own = new Float64Array(table.draws);
	responses.forEach((response, m) => {
		respond(response, spends[m] ?? 0).forEach((value, d) => {
			own[d] = (own[d] ?? 0) + value;
		});
	});
	// The split itself may be better than every split on the grid; then there is nothing to regret.
	const regrets = best.map((value, d) => Math.max(0, value - (own[d] ?? 0)));
	const mean = regrets.reduce((sum, value) => sum + value, 0) / regrets.length;
	return { mean, draws: table.draws, steps: STEPS };
}
