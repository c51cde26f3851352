import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetDays } from "./budget-days.ts";

const days = ["2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21"];
const change = (
	fromMicros: number,
	toMicros: number,
	appliedDay: string | null,
	revertedDay: string | null = null,
) => ({ budgetId: "1", fromMicros, toMicros, appliedDay, revertedDay });

describe("a budget day by day", () => {
	it("is walked back over changes and reverts", () => {
		const history = budgetDays(
			"1",
			45,
			[change(45, 52, "2026-11-19", "2026-11-21")],
			days,
		);
		expect(history?.map(({ amountMicros }) => amountMicros)).toEqual([
			45, 52, 52, 45,
		]);
		expect(history?.map(({ isChange }) => isChange)).toEqual([
			false,
			true,
			false,
			true,
		]);
	});

	it("leaves out plans, other budgets and what lies before", () => {
		const others = [
			{ ...change(1, 2, "2026-11-20"), budgetId: "2" },
			change(45, 60, null),
			change(40, 45, "2026-11-01"),
		];
		expect(
			budgetDays("1", 45, others, days)?.every(
				({ amountMicros }) => amountMicros === 45,
			),
		).toBe(true);
	});

	it("is not told where somebody changed it elsewhere", () => {
		expect(
			budgetDays("1", 48, [change(45, 52, "2026-11-20")], days),
		).toBeNull();
	});

	it("comes back to where it began, whatever was applied and reverted", () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }),
				(steps) => {
					let now = 100;
					const changes = steps.map((by, index) => {
						const one = change(now, now + by, days[index] ?? null);
						now += by;
						return one;
					});
					const history = budgetDays("1", now, changes, days);
					expect(history?.at(-1)?.amountMicros).toBe(now);
					expect(history?.[0]?.amountMicros).toBe(100 + (steps[0] ?? 0));
				},
			),
			{ seed: 3, numRuns: 100 },
		);
	});
});
