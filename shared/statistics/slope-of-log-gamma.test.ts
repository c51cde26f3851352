import { expect, it } from "vitest";
import { logGamma } from "./log-gamma.ts";
import { slopeOfLogGamma } from "./slope-of-log-gamma.ts";

it("has the known values", () => {
	expect(slopeOfLogGamma(1)).toBeCloseTo(-0.5772156649015329, 12);
	expect(slopeOfLogGamma(0.5)).toBeCloseTo(-1.9635100260214235, 12);
	expect(slopeOfLogGamma(10)).toBeCloseTo(2.251752589066721, 12);
});

it("is the slope of the logarithm of the gamma function", () => {
	for (const x of [0.3, 1.7, 4, 25, 300])
		expect(slopeOfLogGamma(x)).toBeCloseTo(
			(logGamma(x + 1e-5) - logGamma(x - 1e-5)) / 2e-5,
			5,
		);
});
