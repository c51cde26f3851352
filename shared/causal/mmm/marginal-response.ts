import { portableTanh } from "../../statistics/portable-tanh.ts";
import type { SteadyResponse } from "./steady-response.ts";

/** Mean over draws of the additional target per additional unit of money, and the slope of that mean (not positive). */
export function marginalResponse(
	{ full, rate }: SteadyResponse,
	spend: number,
): { marginal: number; slope: number } {
	let marginal = 0;
	let slope = 0;
	for (let d = 0; d < full.length; d++) {
		const r = rate[d] ?? 0;
		const shape = portableTanh(r * spend);
		const bend = (full[d] ?? 0) * r * (1 - shape * shape);
		marginal += bend;
		slope -= 2 * r * shape * bend;
	}
	return { marginal: marginal / full.length, slope: slope / full.length };
}
