import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laplace } from "./laplace.ts";

describe("laplace", () => {
	it("gives SciPy's laplace.logpdf", () => {
		expect(laplace.logDensity(1, 0, 2)).toBeCloseTo(-1.8862943611198906, 14);
		expect(laplace.logDensity(0.5, 0.5, 1)).toBeCloseTo(-Math.LN2, 15);
	});
	it("is followed by the rounded form to within width over scale, slope included", () => {
		fc.assert(
			fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (x) => {
				const soft = laplace.softLogDensity(x, 0.1, 0.5, 1e-3);
				expect(
					Math.abs(soft - laplace.logDensity(x, 0.1, 0.5)),
				).toBeLessThanOrEqual(2.001e-3);
				const rise =
					laplace.softLogDensity(x + 1e-7, 0.1, 0.5, 1e-3) -
					laplace.softLogDensity(x - 1e-7, 0.1, 0.5, 1e-3);
				expect(laplace.softSlope(x, 0.1, 0.5, 1e-3)).toBeCloseTo(
					rise / 2e-7,
					4,
				);
			}),
			{ seed: 1 },
		);
	});
});
