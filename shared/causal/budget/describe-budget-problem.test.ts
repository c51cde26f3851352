import { expect, it } from "vitest";
import { describeBudgetProblem } from "./describe-budget-problem.ts";

it("says what clashes and what would do", () => {
	const problem = describeBudgetProblem("mins-above-total", "total", {
		sum: 140.4,
		total: 100,
	});
	expect(problem).toMatchObject({ code: "mins-above-total", field: "total" });
	expect(problem.message.en).toBe(
		"The minimums add up to 140, more than the total of 100.",
	);
	expect(problem.fix.de).toContain("140");
});
