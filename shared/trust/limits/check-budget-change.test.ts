import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BudgetPolicy, defaultBudgetPolicy } from "./budget-policy.ts";
import {
	type AccountNow,
	type BudgetNow,
	checkBudgetChange,
	type PastChange,
} from "./check-budget-change.ts";

const budget: BudgetNow = {
	budgetId: "1",
	amountMicros: 10_000_000,
	isDaily: true,
	isShared: false,
};
const account: AccountNow = {
	currency: "EUR",
	day: "2026-11-22",
	totalMicros: 100_000_000,
	past: [],
};
const to = (toMicros: number, isUndo = false) => ({
	fromMicros: 10_000_000,
	toMicros,
	isUndo,
});
const check = (
	wanted: ReturnType<typeof to>,
	more: {
		budget?: Partial<BudgetNow>;
		account?: Partial<AccountNow>;
		policy?: Partial<BudgetPolicy>;
	} = {},
) =>
	checkBudgetChange(
		{ ...budget, ...more.budget },
		wanted,
		{ ...account, ...more.account },
		{ ...defaultBudgetPolicy, ...more.policy },
	);

describe("checkBudgetChange", () => {
	it("lets a change inside every limit through", () => {
		expect(check(to(12_000_000))).toEqual([]);
		expect(check(to(8_000_000))).toEqual([]);
	});

	it("names each limit that is passed", () => {
		expect(check(to(12_010_000))).toEqual(["above-increase-limit"]);
		expect(check(to(7_990_000))).toEqual(["below-decrease-limit"]);
		expect(check(to(10_000_000))).toEqual(["no-change"]);
		expect(check(to(0))).toEqual(["not-above-zero"]);
		expect(check(to(11_000_001))).toEqual(["not-a-multiple"]);
		expect(
			check(to(11_000_000), { account: { totalMicros: 4_000_000 } }),
		).toEqual(["above-day-limit"]);
		expect(
			check(to(11_000_000), { policy: { accountCapMicros: 100_500_000 } }),
		).toEqual(["above-account-cap"]);
	});

	it("refuses shared budgets, lifetime totals and budgets that somebody else changed", () => {
		expect(check(to(11_000_000), { budget: { isShared: true } })).toEqual([
			"shared-budget",
		]);
		expect(check(to(11_000_000), { budget: { isDaily: false } })).toEqual([
			"not-a-daily-budget",
		]);
		expect(
			check(to(11_000_000), { budget: { amountMicros: 9_000_000 } }),
		).toEqual(["drift"]);
	});

	it("counts what was moved today, and lets a budget rest", () => {
		const moved = {
			budgetId: "2",
			fromMicros: 50_000_000,
			toMicros: 69_000_000,
			day: account.day,
		};
		expect(
			check(to(12_000_000), {
				account: { past: [moved], totalMicros: 119_000_000 },
			}),
		).toEqual(["above-day-limit"]);
		const changed = {
			budgetId: "1",
			fromMicros: 9_000_000,
			toMicros: 10_000_000,
		};
		expect(
			check(to(11_000_000), {
				account: { past: [{ ...changed, day: "2026-11-16" }] },
			}),
		).toEqual(["cooling-down"]);
		expect(
			check(to(11_000_000), {
				account: { past: [{ ...changed, day: "2026-11-15" }] },
			}),
		).toEqual([]);
	});

	it("does not hold up an undo, but for drift, sharing and the cap", () => {
		const past = [
			{
				budgetId: "1",
				fromMicros: 20_000_001,
				toMicros: 10_000_000,
				day: account.day,
			},
		];
		expect(check(to(20_000_001, true), { account: { past } })).toEqual([]);
		expect(
			check(to(20_000_001, true), {
				policy: { accountCapMicros: 101_000_000 },
			}),
		).toEqual(["above-account-cap"]);
		expect(
			check(to(20_000_001, true), { budget: { amountMicros: 11_000_000 } }),
		).toEqual(["drift"]);
	});
});

describe("whatever is asked for, in whatever order", () => {
	const amounts = fc.integer({ min: 100, max: 1_000_000 });
	const steps = fc.array(
		fc.record({
			budget: fc.nat(3),
			percent: fc.integer({ min: -40, max: 40 }),
			cents: fc.integer({ min: -300, max: 300 }),
			pause: fc.constantFrom(0, 0, 0, 1, 3),
			undo: fc.boolean(),
		}),
		{ maxLength: 40 },
	);
	const policies = fc.record({
		maxIncreasePercent: fc.nat(50),
		maxDecreasePercent: fc.nat(50),
		maxDayPercent: fc.nat(40),
		accountCapMicros: fc.option(fc.integer({ min: 1_000_000, max: 4e10 })),
		coolDownDays: fc.nat(4),
	});

	it("no sequence of changes passes a limit, and an undo restores exactly", () => {
		let applied = 0;
		let undone = 0;
		fc.assert(
			fc.property(
				fc.array(amounts, { minLength: 4, maxLength: 4 }),
				steps,
				policies,
				(cents, sequence, policy) => {
					const first = cents.map((amount) => amount * 10_000);
					const now = [...first];
					const made: (PastChange & { isUndo: boolean; before: number })[] = [];
					let dayNumber = 0;
					const day = () =>
						new Date(Date.UTC(2026, 0, 1 + dayNumber))
							.toISOString()
							.slice(0, 10);
					const total = () => now.reduce((sum, amount) => sum + amount, 0);
					for (const step of sequence) {
						dayNumber += step.pause;
						const from = now[step.budget] ?? 0;
						const last = made
							.filter(({ budgetId }) => budgetId === String(step.budget))
							.at(-1);
						const isUndo = step.undo && last !== undefined && !last.isUndo;
						const wanted = isUndo
							? last.fromMicros
							: from +
								Math.trunc((from * step.percent) / 1_000_000) * 10_000 +
								step.cents * 10_000;
						const reasons = checkBudgetChange(
							{
								budgetId: String(step.budget),
								amountMicros: from,
								isDaily: true,
								isShared: false,
							},
							{ fromMicros: from, toMicros: wanted, isUndo },
							{ currency: "EUR", day: day(), totalMicros: total(), past: made },
							policy,
						);
						if (reasons.length > 0) continue;
						made.push({
							budgetId: String(step.budget),
							fromMicros: from,
							toMicros: wanted,
							day: day(),
							isUndo,
							before: total(),
						});
						now[step.budget] = wanted;
						if (isUndo) {
							undone += 1;
							expect(now[step.budget]).toBe(last.fromMicros);
						} else applied += 1;
						if (wanted > from && policy.accountCapMicros !== null)
							expect(total()).toBeLessThanOrEqual(policy.accountCapMicros);
					}
					for (const [index, change] of made.entries()) {
						if (change.isUndo) continue;
						const share =
							(100 * (change.toMicros - change.fromMicros)) / change.fromMicros;
						expect(share).toBeLessThanOrEqual(policy.maxIncreasePercent);
						expect(-share).toBeLessThanOrEqual(policy.maxDecreasePercent);
						const before = made.slice(0, index);
						for (const other of before)
							if (other.budgetId === change.budgetId)
								expect(
									(Date.parse(change.day) - Date.parse(other.day)) / 86_400_000,
								).toBeGreaterThanOrEqual(policy.coolDownDays);
						const today = [...before, change].filter(
							(other) => other.day === change.day,
						);
						const moved = today.reduce(
							(sum, other) => sum + Math.abs(other.toMicros - other.fromMicros),
							0,
						);
						expect(moved * 100).toBeLessThanOrEqual(
							(today[0]?.before ?? 0) * policy.maxDayPercent,
						);
					}
				},
			),
			{ seed: 20261122, numRuns: 400 },
		);
		// The property says something only while changes come through.
		expect(applied).toBeGreaterThan(300);
		expect(undone).toBeGreaterThan(30);
	});
});
