import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portableExp } from "./portable-exp.ts";

describe("portableExp", () => {
	it("gives published values", () => {
		expect(portableExp(0)).toBe(1);
		expect(portableExp(1)).toBeCloseTo(Math.E, 14);
		expect(portableExp(-1)).toBeCloseTo(0.36787944117144233, 16);
		expect(portableExp(10)).toBeCloseTo(22026.465794806718, 10);
	});
	it("meets the ends of the range", () => {
		expect(portableExp(710)).toBe(Number.POSITIVE_INFINITY);
		expect(portableExp(-746)).toBe(0);
		expect(portableExp(-745)).toBe(5e-324);
		expect(portableExp(Number.NaN)).toBeNaN();
		expect(portableExp(Number.NEGATIVE_INFINITY)).toBe(0);
		expect(portableExp(709.7) / Math.exp(709.7)).toBeCloseTo(1, 14);
	});
	it("stays within two units in the last place of the engine's own", () => {
		fc.assert(
			fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => {
				expect(Math.abs(portableExp(x) / Math.exp(x) - 1)).toBeLessThan(
					4.5e-16,
				);
			}),
			{ seed: 1, numRuns: 2000 },
		);
	});
});
