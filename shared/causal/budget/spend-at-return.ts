import { marginalResponse } from "../mmm/marginal-response.ts";
import type { SteadyResponse } from "../mmm/steady-response.ts";

/**
 * The weekly spend between two bounds at which one more unit of money brings `marginalReturn`: the spend asked for where the curve's mean
 * is concave, a bound where the return is above or below it throughout.
 *
 * Newton steps kept inside a shrinking bracket, to 13 digits of the upper bound.
 */
export function spendAtReturn(
	response: SteadyResponse,
	marginalReturn: number,
	from: number,
	to: number,
): number {
	let low = from;
	let high = to;
	if (marginalResponse(response, low).marginal <= marginalReturn) return low;
	if (marginalResponse(response, high).marginal >= marginalReturn) return high;
	let spend = (low + high) / 2;
	for (let step = 0; step < 100; step++) {
		const { marginal, slope } = marginalResponse(response, spend);
		if (marginal > marginalReturn) low = spend;
		else high = spend;
		const newton = spend - (marginal - marginalReturn) / slope;
		const next = newton > low && newton < high ? newton : (low + high) / 2;
		if (Math.abs(next - spend) <= 1e-13 * to) return next;
		spend = next;
	}
	return spend;
}
