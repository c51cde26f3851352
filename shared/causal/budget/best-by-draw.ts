import type { SteadyResponse } from "../mmm/steady-response.ts";
import { splitTotal } from "./split-total.ts";
import type { GroupLimit } from "./tighten-by-groups.ts";

/**
 * Where the best split would lie if a draw were the truth, for every draw: the posterior distribution of the best amounts.
 *
 * Wide where the curves are little known or lie flat: then many splits are about as good, and the amount matters less than it seems.
 * Within the limits; an end of the distribution that rests on a limit would go further without it. Exact for concave curves; for
 * S-shaped ones the best on a grid of 400 steps.
 *
 * @param limits and groups that leave room for the total (`check-question.ts`)
 * @returns money a week, one list a channel in the order of `responses`, one entry a draw
 * @example bestByDraw(responses, limits, [], 100)[0] // Float64Array [61.2, 58.4, …]
 */
export function bestByDraw(
	responses: readonly SteadyResponse[],
	limits: readonly { min: number; max: number }[],
	groups: readonly GroupLimit[],
	total: number,
): Float64Array[] {
	const [first] = responses;
	const draws = first ? first.full.length / (first.markets ?? 1) : 0;
	const best = responses.map(() => new Float64Array(draws));
	for (let d = 0; d < draws; d++) {
		const one = responses.map((response) => onlyDraw(response, d));
		const { spends } = splitTotal(one, limits, groups, total);
		best.forEach((values, m) => {
			values[d] = spends[m] ?? 0;
		});
	}
	return best;
}

function onlyDraw(response: SteadyResponse, d: number): SteadyResponse {
	const { markets = 1, full, rate, exponent } = response;
	return {
		...response,
		full: full.subarray(d * markets, (d + 1) * markets),
		rate: rate.subarray(d * markets, (d + 1) * markets),
		...(exponent ? { exponent: exponent.subarray(d, d + 1) } : {}),
	};
}
