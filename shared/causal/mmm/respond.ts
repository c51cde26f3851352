import { portableTanh } from "../../statistics/portable-tanh.ts";
import type { SteadyResponse } from "./steady-response.ts";

/** Response to a spend, draw by draw, in units of the target a week. */
export function respond(
	{ full, rate }: SteadyResponse,
	spend: number,
): Float64Array {
	return full.map((top, d) => top * portableTanh((rate[d] ?? 0) * spend));
}
