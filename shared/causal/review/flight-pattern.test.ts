import fc from "fast-check";
import { expect, it } from "vitest";
import { flightPattern } from "./flight-pattern.ts";

it("spreads all of the money, and never less than nothing", () => {
	fc.assert(
		fc.property(
			fc.constantFrom(
				"even" as const,
				"front-loaded" as const,
				"pulsed" as const,
			),
			fc.double({ min: 0, max: 1e6, noNaN: true }),
			fc.integer({ min: 1, max: 104 }),
			(pattern, money, weeks) => {
				const flight = flightPattern(pattern, money, weeks);
				expect(flight).toHaveLength(weeks);
				expect(flight.reduce((sum, value) => sum + value, 0)).toBeCloseTo(
					money,
					4,
				);
				expect(Math.min(...flight)).toBeGreaterThanOrEqual(0);
			},
		),
		{ seed: 1 },
	);
	expect(flightPattern("pulsed", 100, 4)).toEqual([50, 0, 50, 0]);
	expect(flightPattern("front-loaded", 60, 3)).toEqual([30, 20, 10]);
	expect(flightPattern("even", 60, 3)).toEqual([20, 20, 20]);
});
