import { describe, expect, it } from "vitest";
import { createRandom } from "./create-random.ts";
import { drawGamma } from "./draw-gamma.ts";

const size = 40_000;

describe("drawGamma", () => {
	it("has the mean and variance of its shape, and the share below the median of the exponential", () => {
		for (const shape of [0.3, 1, 2.5, 40]) {
			const random = createRandom(5, Math.round(shape * 10));
			const draws = Array.from({ length: size }, () =>
				drawGamma(random, shape),
			);
			const mean = draws.reduce((sum, x) => sum + x, 0) / size;
			const variance =
				draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / size;
			// Five standard errors; the fourth central moment of a gamma is 3 k^2 + 6 k.
			expect(Math.abs(mean - shape)).toBeLessThan(5 * Math.sqrt(shape / size));
			expect(Math.abs(variance - shape)).toBeLessThan(
				5 * Math.sqrt((2 * shape * shape + 6 * shape) / size),
			);
			expect(Math.min(...draws)).toBeGreaterThan(0);
			if (shape === 1) {
				const below = draws.filter((x) => x < Math.LN2).length / size;
				expect(Math.abs(below - 0.5)).toBeLessThan(5 * (0.5 / Math.sqrt(size)));
			}
		}
	});

	it("refuses what is no shape", () => {
		for (const shape of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
			expect(() => drawGamma(createRandom(1), shape)).toThrow(RangeError);
	});
});
