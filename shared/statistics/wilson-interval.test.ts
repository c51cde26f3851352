import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

describe("wilsonInterval", () => {
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	])(
		"gives Newcombe's table I for %i of %i",
		(successes, trials, low, high) => {
			const interval = wilsonInterval(successes, trials);
			expect(interval.low).toBeCloseTo(low, 4);
			expect(interval.high).toBeCloseTo(high, 4);
		},
	);
	it("knows nothing without trials and refuses impossible counts", () => {
		expect(wilsonInterval(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
		expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
		expect(() => wilsonInterval(Number.NaN, 2)).toThrow(RangeError);
	});
	it("holds the share and mirrors itself", () => {
		fc.assert(
			fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
				const here = wilsonInterval(a, a + b);
				const mirrored = wilsonInterval(b, a + b);
				expect(here.low).toBeLessThanOrEqual(here.share);
				expect(here.high).toBeGreaterThanOrEqual(here.share);
				if (a + b > 0) expect(here.low).toBeCloseTo(1 - mirrored.high, 12);
			}),
			{ seed: 1 },
		);
	});
});
