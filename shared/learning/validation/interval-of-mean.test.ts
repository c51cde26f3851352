import { expect, it } from "vitest";
import { intervalOfMean } from "./interval-of-mean.ts";

it("is the mean plus and minus 1.96 standard errors", () => {
	const { value, low, high } = intervalOfMean([1, 2, 3]);
	expect(value).toBe(2);
	expect(low).toBeCloseTo(2 - 1.959964 / Math.sqrt(3), 6);
	expect(high).toBeCloseTo(2 + 1.959964 / Math.sqrt(3), 6);
	expect(() => intervalOfMean([1])).toThrow(/two/);
});
