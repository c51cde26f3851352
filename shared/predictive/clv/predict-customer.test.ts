import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { fitClv } from "./fit-clv.ts";
import { predictCustomer } from "./predict-customer.ts";
import type { CustomerHistory } from "./purchase-histories.ts";
import { purchaseModels } from "./purchase-models.ts";
import { simulateBetaGeometric } from "./simulate-beta-geometric.ts";

const truth = { r: 0.6, alpha: 5, a: 0.8, b: 2.5 };
const outlook = { horizonDays: 365.25, discount: 0.1 };
const fit = (customers: readonly CustomerHistory[], options = {}) => {
	const result = fitClv(customers, options);
	if (!result.ok) throw new Error(result.reason);
	return result.model;
};

it("holds the truth: 95 % intervals of what 20 shops' regulars are expected to buy", () => {
	const past = { frequency: 4, recency: 25, age: 30 };
	const regular = { id: "x", value: null, ...past };
	const really = purchaseModels["bg-nbd"].expected(
		[truth.r, truth.alpha, truth.a, truth.b],
		past,
		365.25 / 7,
	);
	let held = 0;
	let parameters = 0;
	for (let seed = 1; seed <= 20; seed++) {
		const shop = simulateBetaGeometric(createRandom(seed), 1500, truth, 30, 0);
		const model = fit(shop.map(({ history }) => history));
		const { expectedPurchases } = predictCustomer(model, regular, outlook);
		if (expectedPurchases.low < really && really < expectedPurchases.high)
			held += 1;
		for (const [i, value] of Object.values(truth).entries()) {
			const { low = 0, high = 0 } = model.purchases.parameters[i] ?? {};
			if (low < value && value < high) parameters += 1;
		}
	}
	// Binomial(20, .95) is below 16 with chance 0.003; of 80 parameters (correlated within a shop) below 68 hardly ever.
	expect(held).toBeGreaterThanOrEqual(16);
	expect(parameters).toBeGreaterThanOrEqual(68);
});

it("never leaves a page empty: no customers, one, twelve; and the fewer the wider", () => {
	const shop = simulateBetaGeometric(createRandom(2), 400, truth, 30, 0).map(
		({ history }) => ({ ...history, value: history.frequency > 0 ? 30 : null }),
	);
	const widths: number[] = [];
	for (const model of ["bg-nbd", "mbg-nbd", "pareto-nbd"] as const)
		for (const n of [0, 1, 12, 400]) {
			const fitted = fit(shop.slice(0, n), { model });
			expect(fitted.purchases.estimation).toBe("pooled-prior");
			expect(fitted.warnings.map(({ code }) => code)).toContain(
				"few-customers",
			);
			const told = predictCustomer(
				fitted,
				{ id: "x", frequency: 3, recency: 20, age: 30, value: 25 },
				outlook,
			);
			const { value, low, high } = told.expectedPurchases;
			expect(low).toBeGreaterThan(0);
			expect(value).toBeGreaterThan(low);
			expect(high).toBeGreaterThan(value);
			expect(told.pAlive.low).toBeLessThan(told.pAlive.high);
			expect(JSON.stringify(told)).not.toContain("null,null");
			widths.push(high / low);
		}
	for (const from of [0, 4, 8])
		expect(widths[from]).toBeGreaterThan((widths[from + 3] ?? 0) * 1.5);
});

it("tells no worth where no worth is known, and otherwise multiplies", () => {
	const shop = simulateBetaGeometric(createRandom(4), 600, truth, 30, 0).map(
		({ history }) => history,
	);
	const blind = fit(shop);
	const one = { id: "x", frequency: 3, recency: 20, age: 30, value: 25 };
	expect(predictCustomer(blind, one, outlook)).toMatchObject({
		expectedValue: null,
		clv: null,
	});
	const seeing = fit(
		shop.map((history, i) => ({
			...history,
			value: history.frequency > 0 ? 20 + (i % 7) * 5 : null,
		})),
	);
	const plain = predictCustomer(seeing, one, { ...outlook, discount: 0 });
	expect(plain.clv?.value).toBeCloseTo(
		plain.expectedPurchases.value * (plain.expectedValue?.value ?? 0),
		8,
	);
	const discounted = predictCustomer(seeing, one, outlook);
	expect(discounted.clv?.value).toBeLessThan(plain.clv?.value ?? 0);
	expect(discounted.clv?.value).toBeGreaterThan((plain.clv?.value ?? 0) / 1.1);
});

it("expects in all about what customers then bought", () => {
	const shop = simulateBetaGeometric(createRandom(9), 4000, truth, 40, 30);
	const model = fit(shop.map(({ history }) => history));
	const expected = shop.reduce(
		(sum, { history }) =>
			sum +
			predictCustomer(model, history, { horizonDays: 210, discount: 0 })
				.expectedPurchases.value,
		0,
	);
	const bought = shop.reduce((sum, { later }) => sum + later, 0);
	expect(Math.abs(expected / bought - 1)).toBeLessThan(0.1);
});
