import { describe, expect, it } from "vitest";
import { normalQuantile } from "./normal-quantile.ts";
import { studentTQuantile } from "./student-t-quantile.ts";

describe("Student-t quantile", () => {
	it("gives the tabulated values", () => {
		// Closed forms for 1 and 2 degrees; the others from tables (R: qt).
		expect(studentTQuantile(0.75, 1)).toBeCloseTo(1, 12);
		expect(studentTQuantile(0.95, 2)).toBeCloseTo(2.919985580353726, 10);
		expect(studentTQuantile(0.975, 7)).toBeCloseTo(2.364624251592785, 10);
		expect(studentTQuantile(0.975, 10)).toBeCloseTo(2.228138851964939, 10);
		expect(studentTQuantile(0.9, 3)).toBeCloseTo(1.63774435369621, 10);
	});

	it("mirrors at one half, and comes close to the normal with many degrees", () => {
		for (const degrees of [1, 2, 5, 8, 31])
			expect(studentTQuantile(0.1, degrees)).toBe(
				-studentTQuantile(0.9, degrees),
			);
		expect(studentTQuantile(0.99, 100_000)).toBeCloseTo(
			normalQuantile(0.99),
			4,
		);
	});

	it("knows its ends, and is no number beyond them", () => {
		expect(studentTQuantile(0, 4)).toBe(Number.NEGATIVE_INFINITY);
		expect(studentTQuantile(1, 4)).toBe(Number.POSITIVE_INFINITY);
		expect(studentTQuantile(0.5, 4)).toBe(0);
		for (const [p, degrees] of [
			[1.1, 3],
			[-0.1, 3],
			[0.3, 0],
			[0.3, 2.5],
		] as const)
			expect(studentTQuantile(p, degrees)).toBeNaN();
	});
});
