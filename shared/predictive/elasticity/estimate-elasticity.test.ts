import { describe, expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { estimateElasticity } from "./estimate-elasticity.ts";

/** Weeks with a known elasticity; advertising helps and runs when the price is low where `isTangled`. */
function simulate(seed: number, n: number, elasticity: number, spread = 0.15) {
	const random = createRandom(seed);
	return Array.from({ length: n }, (_, t) => {
		const logPrice = spread * random.normal();
		const promoted = random.uniform() < (logPrice < 0 ? 0.7 : 0.2) ? 1 : 0;
		return {
			price: 20 * Math.exp(logPrice),
			units: Math.exp(
				4 +
					elasticity * logPrice +
					0.4 * promoted +
					(0.3 * t) / n +
					0.2 * random.normal(),
			),
			controls: [promoted],
		};
	});
}

describe("estimateElasticity", () => {
	it("is the slope of a straight line in logarithms, exactly", () => {
		const steps = Array.from({ length: 20 }, (_, t) => {
			const price = 10 + ((7 * t) % 5);
			return { price, units: 1000 * price ** -1.7, controls: [] };
		});
		const told = estimateElasticity(steps);
		if (told.abstain) throw new Error(told.reason);
		expect(told.value).toBeCloseTo(-1.7, 9);
		expect(told.se).toBeLessThan(1e-9);
		expect(told.prices).toBe(5);
		expect(told.priceRange).toBeCloseTo(0.4, 12);
	});

	it("holds the truth nineteen times of twenty", () => {
		let held = 0;
		for (let run = 0; run < 200; run++) {
			const told = estimateElasticity(simulate(run, 52, -1.8));
			if (!told.abstain && told.low <= -1.8 && -1.8 <= told.high) held += 1;
		}
		// 190 expected; four standard errors below.
		expect(held).toBeGreaterThanOrEqual(178);
	});

	it("takes what promotions do for what prices do, when nobody tells it of them", () => {
		const bare = simulate(5, 400, -1).map((one) => ({ ...one, controls: [] }));
		const told = estimateElasticity(bare);
		const knowing = estimateElasticity(simulate(5, 400, -1));
		if (told.abstain || knowing.abstain) throw new Error("abstained");
		expect(told.value).toBeLessThan(knowing.value - 0.3);
		expect(told.warnings[0]?.en).toContain("price test");
	});

	it("abstains where nothing can be told", () => {
		const reasonOf = (steps: Parameters<typeof estimateElasticity>[0]) => {
			const told = estimateElasticity(steps);
			return told.abstain ? told.reason : "told";
		};
		const good = simulate(1, 52, -1.5);
		expect([
			reasonOf(good.slice(0, 11)),
			reasonOf(simulate(1, 52, -1.5, 0.005)),
			reasonOf(
				good.map((one) => ({ ...one, controls: [Math.log(one.price)] })),
			),
			reasonOf([...good, { price: 0, units: 3, controls: [1] }]),
			reasonOf([]),
		]).toEqual([
			"few-steps",
			"steady-price",
			"not-separable",
			"impossible",
			"few-steps",
		]);
	});
});
