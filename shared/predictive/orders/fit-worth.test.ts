import { describe, expect, it } from "vitest";
import { fitWorth } from "./fit-worth.ts";
import { groupCustomers } from "./group-customers.ts";
import { simulateShop } from "./simulate-shop.ts";

const today = 20_000;

describe("fitWorth", () => {
	it("passes on a shop that buys as the model takes it to", () => {
		const { customers } = groupCustomers(simulateShop(1, 600, today));
		const fitted = fitWorth(customers, today, 90);
		expect(fitted.mayAnswer).toBe(true);
		const { bought = 0, expected = 0 } = fitted.holdout ?? {};
		expect(expected / bought).toBeGreaterThan(0.75);
		expect(expected / bought).toBeLessThan(1.3);
	});

	it("answers with twelve orders and with none, and says how little it knows", () => {
		const few = groupCustomers(simulateShop(2, 5, today).slice(0, 12));
		for (const some of [few.customers, []]) {
			const fitted = fitWorth(some, today, 90);
			expect(fitted.mayAnswer).toBe(true);
			expect(fitted.verdict.en).toContain("below 50");
			expect(fitted.model.purchases.estimation).toBe("pooled-prior");
		}
	});

	it("holds a model back that is worse than the pace of the past", () => {
		// Everybody buys every thirty days, and nobody ever leaves but the model must take it so: pace cannot be beaten.
		const steady = Array.from({ length: 60 }, (_, i) => ({
			id: `c${i}`,
			days: Array.from({ length: 20 }, (_, n) => ({
				day: today - 599 + 30 * n,
				amount: 20,
			})),
			refundDays: [],
			purchases: 20,
			channel: null,
			mayContact: false,
			hours: [],
			segments: {},
		}));
		const fitted = fitWorth(steady, today, 90);
		expect(fitted.mayAnswer).toBe(
			(fitted.holdout?.meanAbsoluteError ?? 0) <=
				(fitted.holdout?.meanAbsoluteErrorOfPace ?? 0),
		);
		expect(fitted.mayAnswer).toBe(false);
	});
});
