import { expect, it } from "vitest";
import { describeOrders } from "./describe-orders.ts";
import { learnOrderRisk } from "./learn-order-risk.ts";
import { simulateFraud } from "./test/simulate-fraud.ts";

it("finds the direction of each signal that matters, and is the same for the same seed", () => {
	const described = describeOrders(simulateFraud(7, 2_500));
	const model = learnOrderRisk(described);
	if (model === null) throw new Error("not learnt");
	const weightOf = (feature: number) =>
		model.logistic.terms.findIndex((term) => term.feature === feature);
	// elsewhere, value: both raise the odds by construction.
	for (const feature of [1, 4])
		expect(model.logistic.weights[weightOf(feature)]).toBeGreaterThan(0);
	expect(model.cases).toBeGreaterThan(50);
	expect(learnOrderRisk(described)).toEqual(model);
});

it("abstains with too few orders or too few cases", () => {
	expect(learnOrderRisk([])).toBeNull();
	const honest = simulateFraud(8, 400).map((order) => ({
		...order,
		isFraud: false,
	}));
	expect(learnOrderRisk(describeOrders(honest))).toBeNull();
});
