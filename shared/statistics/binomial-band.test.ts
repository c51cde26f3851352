import { expect, it } from "vitest";
import { binomialBand } from "./binomial-band.ts";

it("agrees with the binomial distribution, added up by hand", () => {
	expect(binomialBand(100, 0.94)).toEqual({ low: 87, high: 99 });
	// 1, 4, 6, 4, 1 of 16.
	expect(binomialBand(4, 0.5, 0.8)).toEqual({ low: 1, high: 3 });
	expect(binomialBand(1, 0.5)).toEqual({ low: 0, high: 1 });
});

it("refuses what is no share", () => {
	expect(() => binomialBand(10, 1)).toThrow(RangeError);
	expect(() => binomialBand(0, 0.5)).toThrow(RangeError);
});
