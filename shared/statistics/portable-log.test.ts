import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portableLog } from "./portable-log.ts";

describe("portableLog", () => {
	it("gives published values", () => {
		expect(portableLog(1)).toBe(0);
		expect(portableLog(2)).toBe(Math.LN2);
		expect(portableLog(10)).toBeCloseTo(Math.LN10, 14);
		expect(portableLog(0)).toBe(Number.NEGATIVE_INFINITY);
		expect(portableLog(-1)).toBeNaN();
		expect(portableLog(Number.NaN)).toBeNaN();
		expect(portableLog(Number.POSITIVE_INFINITY)).toBe(
			Number.POSITIVE_INFINITY,
		);
		expect(portableLog(5e-324)).toBeCloseTo(-744.4400719213812, 10);
	});
	it("stays within three units in the last place of the engine's own", () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-310, max: 1e308, noNaN: true }), (x) => {
				const own = Math.log(x);
				expect(Math.abs(portableLog(x) - own)).toBeLessThanOrEqual(
					7e-16 * Math.abs(own) + 1e-300,
				);
			}),
			{ seed: 1, numRuns: 2000 },
		);
	});
});
