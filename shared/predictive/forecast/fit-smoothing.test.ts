import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { fitSmoothing } from "./fit-smoothing.ts";

it("recovers the weight of news and the size of noise of a wandering level", () => {
	const random = createRandom(3);
	let level = 50;
	const values = Array.from({ length: 600 }, () => {
		const error = 2 * random.normal();
		const value = level + error;
		level += 0.4 * error;
		return value;
	});
	const model = fitSmoothing(values, "level", 1);
	expect(Math.abs(model.alpha - 0.4)).toBeLessThan(0.1);
	expect(Math.abs(model.sigma - 2)).toBeLessThan(0.2);
	expect(fitSmoothing(values, "trend", 1).aicc).toBeGreaterThan(model.aicc);
});

it("is finite for the shortest and the flattest series", () => {
	for (const values of [
		[1, 2, 3, 4],
		[0, 0, 0, 0, 0, 0, 0, 0],
	])
		for (const form of ["level", "trend"] as const) {
			const { level, sigma, aicc } = fitSmoothing(values, form, 1);
			expect(Number.isFinite(level + sigma + aicc)).toBe(true);
		}
});
