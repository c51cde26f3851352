import { expect, it } from "vitest";
import { likelihood } from "./likelihood.ts";

const residual = Float64Array.of(9, 0.4, -1.3, 2, 9);
const at = (sigma: number, nu: number, list = residual) =>
	likelihood(list, 1, 4, sigma, nu, new Float64Array(5));

it("has the known values, of the rows asked for only", () => {
	// R: sum(dnorm(c(.4, -1.3, 2), 0, 1.5, log = TRUE)); sum(dt(c(.4, -1.3, 2) / 1.5, 4, log = TRUE) - log(1.5))
	expect(at(1.5, Number.POSITIVE_INFINITY).log).toBeCloseTo(-5.273211, 5);
	const one = likelihood(Float64Array.of(1), 0, 1, 1, 3, new Float64Array(1));
	expect(one.log).toBeCloseTo(-1.5762529945, 5);
});

it("has the slopes of finite differences, normal and Student-t", () => {
	for (const nu of [Number.POSITIVE_INFINITY, 4, 30]) {
		const byMean = new Float64Array(5);
		const found = likelihood(residual, 1, 4, 1.5, nu, byMean);
		const h = 1e-6;
		const up = at(1.5 * Math.exp(h), nu).log;
		const down = at(1.5 * Math.exp(-h), nu).log;
		expect(found.byLogSigma).toBeCloseTo((up - down) / (2 * h), 5);
		const moved = (by: number) =>
			at(
				1.5,
				nu,
				residual.map((miss, i) => (i === 2 ? miss - by : miss)),
			).log;
		expect(byMean[2]).toBeCloseTo((moved(h) - moved(-h)) / (2 * h), 5);
		if (nu < 100)
			expect(found.byNu).toBeCloseTo(
				(at(1.5, nu + 1e-4).log - at(1.5, nu - 1e-4).log) / 2e-4,
				5,
			);
	}
});
