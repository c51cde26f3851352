import { describe, expect, it } from "vitest";
import { createRandom } from "./create-random.ts";
import { smoothImportanceWeights } from "./smooth-importance-weights.ts";

describe("smoothImportanceWeights", () => {
	it("leaves equal weights equal", () => {
		const { weights, k, ess } = smoothImportanceWeights(
			new Array(100).fill(-3),
		);
		expect(weights.every((weight) => Math.abs(weight - 0.01) < 1e-15)).toBe(
			true,
		);
		expect(k).toBe(0);
		expect(ess).toBeCloseTo(100, 9);
	});
	it("corrects a shifted proposal, and says that it can", () => {
		const random = createRandom(5);
		const draws = Array.from({ length: 4000 }, () => 1.3 * random.normal());
		// Target: normal with mean 0.5; proposal: normal with mean 0 and sd 1.3.
		const ratios = draws.map(
			(x) => -0.5 * (x - 0.5) ** 2 + (0.5 * x * x) / 1.69,
		);
		const { weights, k, ess } = smoothImportanceWeights(ratios);
		const mean = draws.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0);
		expect(mean).toBeCloseTo(0.5, 1);
		expect(k).toBeLessThan(0.5);
		expect(ess).toBeGreaterThan(2000);
	});
	it("warns when the weights have no finite variance, and does not when they have", () => {
		const heavy = (k: number) => {
			const random = createRandom(5);
			const ratios = Array.from(
				{ length: 4000 },
				() => -k * Math.log(random.uniform()),
			);
			return smoothImportanceWeights(ratios).k;
		};
		expect(heavy(1.1)).toBeGreaterThan(0.9);
		expect(heavy(0.3)).toBeLessThan(0.5);
	});
	it("gives no weight where the target is zero", () => {
		const ratios = Array.from({ length: 50 }, (_, i) =>
			i < 10 ? Number.NEGATIVE_INFINITY : i / 50,
		);
		const { weights } = smoothImportanceWeights(ratios);
		expect(weights.slice(0, 10).every((weight) => weight === 0)).toBe(true);
		expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
	});
});
