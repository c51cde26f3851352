import { expect, it } from "vitest";
import { quantile } from "./quantile.ts";

it("gives R's type 7 quantiles without touching its input", () => {
	const values = [4, 1, 3, 2];
	expect(quantile(values, 0.25)).toBe(1.75);
	expect(quantile(values, 0.5)).toBe(2.5);
	expect(quantile(values, 0)).toBe(1);
	expect(quantile(values, 1)).toBe(4);
	expect(quantile([5], 0.9)).toBe(5);
	expect(quantile([], 0.5)).toBeNaN();
	expect(quantile(values, 2)).toBeNaN();
	expect(values).toEqual([4, 1, 3, 2]);
});
