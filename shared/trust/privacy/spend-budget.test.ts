import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spendBudget } from "./spend-budget.ts";

const cost = (epsilonMicros: number, deltaPicos = 0) => ({
	epsilonMicros,
	deltaPicos,
});

describe("spendBudget", () => {
	it("adds up, and says what is left", () => {
		const budget = { limit: cost(1_000_000, 5), spent: cost(800_000) };
		expect(spendBudget(budget, cost(200_000, 5))).toMatchObject({
			ok: true,
			left: cost(0, 0),
		});
		expect(spendBudget(budget, cost(200_001))).toEqual({
			ok: false,
			reason: "spent",
			left: cost(200_000, 5),
		});
		expect(spendBudget(budget, cost(1, 6)).ok).toBe(false);
	});

	it("never goes below nothing, whatever is asked for in whatever order", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat({ max: 400_000 }), fc.nat({ max: 4 })), {
					maxLength: 30,
				}),
				(asked) => {
					let budget = { limit: cost(1_000_000, 10), spent: cost(0) };
					for (const [epsilon, delta] of asked) {
						const verdict = spendBudget(budget, cost(epsilon, delta));
						if (verdict.ok) budget = verdict.budget;
						expect(verdict.left.epsilonMicros).toBeGreaterThanOrEqual(0);
						expect(verdict.left.deltaPicos).toBeGreaterThanOrEqual(0);
					}
					expect(budget.spent.epsilonMicros).toBeLessThanOrEqual(1_000_000);
				},
			),
		);
	});
});
