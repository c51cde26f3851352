import { expect, it } from "vitest";
import { createRandom } from "./create-random.ts";
import { drawBinomial } from "./draw-binomial.ts";
import { mean } from "./mean.ts";
import { variance } from "./variance.ts";

it("has the mean and spread of a binomial", () => {
	const random = createRandom(9);
	const draws = Array.from({ length: 4000 }, () =>
		drawBinomial(1000, 0.03, random),
	);
	expect(Math.abs(mean(draws) - 30)).toBeLessThan(0.35);
	expect(Math.abs(variance(draws) - 29.1)).toBeLessThan(2.7);
	expect(Math.max(...draws)).toBeLessThanOrEqual(1000);
});

it("knows certainty", () => {
	const random = createRandom(9);
	expect(drawBinomial(10, 0, random)).toBe(0);
	expect(drawBinomial(10, 1, random)).toBe(10);
	expect(drawBinomial(0, 0.5, random)).toBe(0);
});
