import { describe, expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { fitClv } from "./fit-clv.ts";
import { predictCustomer } from "./predict-customer.ts";
import { sampleClv } from "./sample-clv.ts";
import { simulateBetaGeometric } from "./simulate-beta-geometric.ts";

const truth = { r: 0.5, alpha: 8, a: 0.8, b: 2.5 };
const shop = (seed: number, size: number) =>
	simulateBetaGeometric(createRandom(seed), size, truth, 52, 0).map(
		({ history }) => history,
	);
const sampled = (customers: ReturnType<typeof shop>) => {
	const found = sampleClv(customers, {}, createRandom(3), 600);
	if (!found.ok) throw new Error(found.reason);
	return found;
};

describe("sampleClv", () => {
	it("agrees with the likelihood where there is much of it, and holds the truth", () => {
		const customers = shop(1, 1_500);
		const { model, k, effective } = sampled(customers);
		const fitted = fitClv(customers);
		if (!fitted.ok) throw new Error(fitted.reason);
		expect(k).toBeLessThan(0.7);
		expect(effective).toBeGreaterThan(300);
		expect(model.purchases.estimation).toBe("posterior");
		for (const [i, one] of model.purchases.parameters.entries()) {
			const plain = fitted.model.purchases.parameters[i];
			expect(Math.abs(one.value / (plain?.value ?? 0) - 1)).toBeLessThan(0.2);
			const true_ = Object.values(truth)[i] ?? 0;
			expect(one.low < true_ && true_ < one.high).toBe(true);
		}
	});

	it("is wider with few customers, uneven as it has to be, and predicts with its own width", () => {
		const few = shop(2, 60);
		const { model } = sampled(few);
		const [r, alpha] = model.purchases.parameters;
		if (r === undefined || alpha === undefined)
			throw new Error("no parameters");
		expect(alpha.high / alpha.low).toBeGreaterThan(2);
		// Parameters above 0: more room above than below.
		expect(r.high - r.value).toBeGreaterThan(r.value - r.low);
		const [customer] = few;
		if (customer === undefined) throw new Error("nobody");
		const { pAlive, expectedPurchases } = predictCustomer(model, customer, {
			horizonDays: 365,
			discount: 0,
		});
		expect(pAlive.low <= pAlive.value && pAlive.value <= pAlive.high).toBe(
			true,
		);
		expect(expectedPurchases.high).toBeGreaterThan(expectedPurchases.low);
	});

	it("gives back the prior where there is nobody, and the same for the same seed", () => {
		const nobody = sampled([]);
		const [r] = nobody.model.purchases.parameters;
		// exp(N(log 0.5, 1)): 2.5 and 97.5 % at 0.070 and 3.55.
		expect(r?.value).toBeCloseTo(0.5, 1);
		expect(r?.low).toBeGreaterThan(0.04);
		expect(r?.low).toBeLessThan(0.12);
		expect(r?.high).toBeGreaterThan(2.3);
		expect(r?.high).toBeLessThan(5.5);
		expect(sampled([]).model).toEqual(nobody.model);
	});
});
