import { intervalOf } from "./interval-of.ts";
import type { Interval } from "./mmm-results.ts";
import { shapeAt } from "./shape-at.ts";
import type { SteadyResponse } from "./steady-response.ts";

/**
 * What one more unit of money a week brings at a spend, in units of the target, with its 94 % interval over the draws. Its mean is that of
 * `marginalResponse`.
 *
 * @example marginalInterval({ channel: "tv", full: Float64Array.of(100), rate: Float64Array.of(0.01) }, 0) // { mean: 1, q3: 1, q97: 1 }
 */
export function marginalInterval(
	{ markets = 1, shape = "tanh", full, rate, exponent }: SteadyResponse,
	spend: number,
): Interval {
	const point = new Float64Array(3);
	return intervalOf(
		Float64Array.from({ length: full.length / markets }, (_, d) => {
			let marginal = 0;
			for (let at = d * markets; at < (d + 1) * markets; at++) {
				const r = rate[at] ?? 0;
				shapeAt(shape, exponent?.[d] ?? 1, r * spend, point);
				marginal += (full[at] ?? 0) * r * (point[1] ?? 0);
			}
			return marginal;
		}),
	);
}
