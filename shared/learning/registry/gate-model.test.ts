import { describe, expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { gateModel } from "./gate-model.ts";

/** Customers whose chance is known, and what a model of a given sharpness says of them. */
function simulate(n: number, seed: number) {
	const random = createRandom(seed);
	const chance = Float64Array.from({ length: n }, () => random.uniform());
	const labels = chance.map((p) => (random.uniform() < p ? 1 : 0));
	const blunt = (share: number) =>
		chance.map((p) => 0.02 + 0.96 * (0.5 + share * (p - 0.5)));
	return { labels, chance: blunt(1), blunt };
}

describe("gateModel", () => {
	const { labels, chance, blunt } = simulate(2_000, 3);
	const noise = createRandom(4);
	const random = chance.map(() => 0.05 + 0.9 * noise.uniform());

	it("passes a model that knows something, with a worked log loss", () => {
		const report = gateModel(labels, chance, 0.5, blunt(0.5), blunt(0.6));
		expect(report).toMatchObject({ mayAnswer: true, reason: "passed" });
		// Uniform chances: E[loss] = 1/2 nat for the true ones, ln 2 for the average.
		expect(report.logLoss?.value).toBeCloseTo(0.5, 1);
		expect(report.gain.overAverage?.value).toBeCloseTo(Math.LN2 - 0.5, 1);
		expect(report.auc?.value).toBeCloseTo(5 / 6, 1);
	});

	it("holds back what is worse than average, baseline or active", () => {
		expect(gateModel(labels, random, 0.5, null, null).reason).toBe(
			"worse-than-average",
		);
		expect(gateModel(labels, blunt(0.4), 0.5, chance, null).reason).toBe(
			"worse-than-baseline",
		);
		expect(gateModel(labels, blunt(0.4), 0.5, null, chance).reason).toBe(
			"worse-than-active",
		);
	});

	it("gives ties to the new model, and says when there is nothing to judge by", () => {
		expect(gateModel(labels, chance, 0.5, chance, chance).mayAnswer).toBe(true);
		const few = labels.slice(0, 30);
		expect(gateModel(few, chance.slice(0, 30), 0.5, null, null).reason).toBe(
			"too-few",
		);
		expect(
			gateModel(new Float64Array(100), chance.slice(0, 100), 0.5, null, null)
				.reason,
		).toBe("one-class");
	});

	it("rarely lets a model pass that knows nothing (2.5 % at most, 200 runs)", () => {
		let passed = 0;
		for (let run = 0; run < 200; run++) {
			const { labels: outcome } = simulate(100, 1_000 + run);
			const other = createRandom(5_000 + run);
			const guess = outcome.map(() => 0.4 + 0.2 * other.uniform());
			if (gateModel(outcome, guess, 0.5, null, null).mayAnswer) passed += 1;
		}
		expect(passed).toBeLessThanOrEqual(10);
	});
});
