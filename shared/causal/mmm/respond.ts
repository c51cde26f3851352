import { shapeAt } from "./shape-at.ts";
import type { SteadyResponse } from "./steady-response.ts";

/** Response to a steady spend, draw by draw, in units of the target a week. */
export function respond(
	{ markets = 1, shape = "tanh", full, rate, exponent }: SteadyResponse,
	spend: number,
): Float64Array {
	const point = new Float64Array(3);
	return Float64Array.from({ length: full.length / markets }, (_, d) => {
		let sum = 0;
		for (let at = d * markets; at < (d + 1) * markets; at++) {
			shapeAt(shape, exponent?.[d] ?? 1, (rate[at] ?? 0) * spend, point);
			sum += (full[at] ?? 0) * (point[0] ?? 0);
		}
		return sum;
	});
}
