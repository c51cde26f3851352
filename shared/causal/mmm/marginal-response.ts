import { shapeAt } from "./shape-at.ts";
import type { SteadyResponse } from "./steady-response.ts";

/**
 * Mean over draws of the additional target per additional unit of money, and the slope of that mean (not positive where the response is
 * concave, see `is-concave.ts`).
 */
export function marginalResponse(
	{ markets = 1, shape = "tanh", full, rate, exponent }: SteadyResponse,
	spend: number,
): { marginal: number; slope: number } {
	const point = new Float64Array(3);
	const draws = full.length / markets;
	let marginal = 0;
	let slope = 0;
	for (let d = 0; d < draws; d++)
		for (let at = d * markets; at < (d + 1) * markets; at++) {
			const r = rate[at] ?? 0;
			shapeAt(shape, exponent?.[d] ?? 1, r * spend, point);
			const top = (full[at] ?? 0) * r;
			marginal += top * (point[1] ?? 0);
			slope += top * r * (point[2] ?? 0);
		}
	return { marginal: marginal / draws, slope: slope / draws };
}
