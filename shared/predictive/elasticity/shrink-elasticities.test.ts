import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { shrinkElasticities } from "./shrink-elasticities.ts";

it("is the hierarchy of the eight schools", () => {
	const effects = [28, 8, -3, 7, -1, 1, 18, 12];
	const errors = [15, 10, 16, 11, 9, 11, 10, 18];
	const { products } = shrinkElasticities(
		effects.map((value, i) => ({ id: `${i}`, value, se: errors[i] ?? 1 })),
	);
	// Posterior means by the same model with other integration: Gelman et al. (2013), table 5.3, medians 10, 8, 7, 8, 5, 6, 10, 8.
	const known = [10, 8, 7, 8, 5, 6, 10, 8];
	for (const [i, { value }] of products.entries())
		expect(Math.abs(value - (known[i] ?? 0))).toBeLessThan(1.6);
	for (const [i, { weight }] of products.entries())
		for (const [j, other] of products.entries())
			if ((errors[i] ?? 0) < (errors[j] ?? 0))
				expect(weight).toBeGreaterThan(other.weight);
});

it("is closer to the truth than each figure alone, and holds it as often as it says", () => {
	const random = createRandom(8);
	let alone = 0;
	let shrunk = 0;
	let held = 0;
	for (let run = 0; run < 50; run++) {
		const truth = Array.from(
			{ length: 20 },
			() => -1.8 + 0.4 * random.normal(),
		);
		const own = truth.map((one, i) => {
			const se = 0.2 + 0.6 * random.uniform();
			return { id: `p${i}`, value: one + se * random.normal(), se };
		});
		const { products } = shrinkElasticities(own);
		for (const [i, { value, low, high }] of products.entries()) {
			const real = truth[i] ?? 0;
			alone += ((own[i]?.value ?? 0) - real) ** 2;
			shrunk += (value - real) ** 2;
			if (low <= real && real <= high) held += 1;
		}
	}
	expect(shrunk).toBeLessThan(0.7 * alone);
	expect(held / 1_000).toBeGreaterThan(0.93);
});

it("leaves a product without company as it is", () => {
	expect(
		shrinkElasticities([{ id: "a", value: -2, se: 0.1 }]).products[0]?.value,
	).toBe(-2);
});
