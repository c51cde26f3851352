import type { MmmModel } from "../mmm/mmm-model.ts";
import type { Interval } from "../mmm/mmm-results.ts";
import { evaluatePlan } from "./evaluate-plan.ts";
import { type FlightPattern, flightPattern } from "./flight-pattern.ts";

const PATTERNS: readonly FlightPattern[] = ["even", "front-loaded", "pulsed"];

/**
 * The same money a channel as in a plan, spread in three ways over its weeks: what each brings in the window and in all.
 *
 * With diminishing returns from the first unit on, even spending brings most; a pulse pays only where a curve is S-shaped.
 */
export function compareFlights(
	model: MmmModel,
	plan: readonly (readonly number[])[],
): { pattern: FlightPattern; inWindow: Interval; total: Interval }[] {
	return PATTERNS.map((pattern) => {
		const flights = plan.map((weeks) =>
			flightPattern(
				pattern,
				weeks.reduce((sum, money) => sum + money, 0),
				weeks.length,
			),
		);
		const { inWindow, total } = evaluatePlan(model, flights);
		return { pattern, inWindow, total };
	});
}
