import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { checkHoldout } from "./check-holdout.ts";
import { fitClv } from "./fit-clv.ts";
import { simulateBetaGeometric } from "./simulate-beta-geometric.ts";

it("finds a fitted model about right in all, and nearer than the pace of the past", () => {
	const truth = { r: 0.6, alpha: 5, a: 0.8, b: 2.5 };
	const shop = simulateBetaGeometric(createRandom(6), 3000, truth, 40, 30);
	const customers = shop.map(({ history }) => history);
	const fitted = fitClv(customers);
	if (!fitted.ok) throw new Error(fitted.reason);
	const later = shop.map(({ later }) => later);
	const found = checkHoldout(fitted.model, customers, later, 210);
	expect(found.bought).toBe(later.reduce((sum, n) => sum + n, 0));
	expect(found.expected / found.bought).toBeCloseTo(1, 0.8);
	expect(found.meanAbsoluteError).toBeLessThan(found.meanAbsoluteErrorOfPace);
	expect(checkHoldout(fitted.model, [], [], 10)).toMatchObject({
		expected: 0,
		meanAbsoluteError: 0,
	});
});
