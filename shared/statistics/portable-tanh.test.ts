import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portableTanh } from "./portable-tanh.ts";

describe("portableTanh", () => {
	it("gives published values", () => {
		expect(portableTanh(0)).toBe(0);
		expect(portableTanh(0.5)).toBeCloseTo(Math.tanh(0.5), 15);
		expect(portableTanh(25)).toBe(1);
		expect(portableTanh(-25)).toBe(-1);
		expect(portableTanh(1e-8)).toBeCloseTo(1e-8, 22);
	});
	it("is odd, and close to the engine's own", () => {
		fc.assert(
			fc.property(fc.double({ min: -22, max: 22, noNaN: true }), (x) => {
				expect(portableTanh(-x)).toBe(-portableTanh(x));
				expect(Math.abs(portableTanh(x) - Math.tanh(x))).toBeLessThanOrEqual(
					9e-16 * Math.abs(Math.tanh(x)),
				);
			}),
			{ seed: 1, numRuns: 2000 },
		);
	});
});
