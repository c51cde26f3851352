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
const told = (
	day: string,
	time: string,
	fromMicros: number | null,
	toMicros: number,
) => ({
	day,
	budgetId: "1",
	at: `${day} ${time}`,
	through: "GOOGLE_ADS_WEB_CLIENT",
	by: "colleague@lotse.example",
	fromMicros,
	toMicros,
});
const amounts = (history: ReturnType<typeof budgetDays>) =>
	history.map(({ amountMicros }) => amountMicros);

describe("a budget day by day", () => {
	it("is walked back over changes and reverts", () => {
		const own = [change(45, 52, "2026-11-19", "2026-11-21")];
		const history = budgetDays("1", 45, own, [], days);
		expect(amounts(history)).toEqual([45, 52, 52, 45]);
		expect(history.map(({ moves }) => moves.length)).toEqual([0, 1, 0, 1]);
	});

	it("leaves out plans, other budgets and what lies before", () => {
		const own = [
			{ ...change(1, 2, "2026-11-20"), budgetId: "2" },
			change(45, 60, null),
			change(40, 45, "2026-11-01"),
		];
		expect(amounts(budgetDays("1", 45, own, [], days))).toEqual([
			45, 45, 45, 45,
		]);
	});

	it("tells what others changed, with who and how, apart from Lotse's own", () => {
		const history = budgetDays(
			"1",
			60,
			[change(45, 52, "2026-11-19")],
			[
				told("2026-11-19", "08:00:00", 45, 52),
				told("2026-11-21", "09:30:00", 52, 58),
				told("2026-11-21", "11:00:00", 58, 60),
			],
			days,
		);
		expect(amounts(history)).toEqual([45, 52, 52, 60]);
		expect(history[1]?.moves).toMatchObject([
			{ isLotse: true, at: "2026-11-19 08:00:00", by: "" },
		]);
		expect(history[3]?.moves).toMatchObject([
			{ isLotse: false, toMicros: 58, by: "colleague@lotse.example" },
			{ isLotse: false, toMicros: 60, through: "GOOGLE_ADS_WEB_CLIENT" },
		]);
	});

	it("is not told before a change nobody knows of, until the account names an amount again", () => {
		const own = [change(45, 52, "2026-11-20")];
		expect(amounts(budgetDays("1", 48, own, [], days))).toEqual([
			null,
			null,
			48,
			48,
		]);
		const history = [told("2026-11-18", "07:00:00", 40, 45)];
		expect(amounts(budgetDays("1", 48, own, history, days))).toEqual([
			45,
			null,
			48,
			48,
		]);
	});

	it("begins with a budget's first day where the account tells that it was new", () => {
		const history = [told("2026-11-20", "07:00:00", null, 30)];
		expect(amounts(budgetDays("1", 30, [], history, days))).toEqual([
			null,
			null,
			30,
			30,
		]);
	});

	it("comes back to where it began, whoever changed it", () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						by: fc.integer({ min: 1, max: 99 }),
						isOwn: fc.boolean(),
						isTold: fc.boolean(),
					}),
					{ maxLength: 4 },
				),
				(steps) => {
					let now = 100;
					const own: ReturnType<typeof change>[] = [];
					const history: ReturnType<typeof told>[] = [];
					steps.forEach(({ by, isOwn, isTold }, index) => {
						const day = days[index] ?? "";
						if (isOwn) own.push(change(now, now + by, day));
						if (!isOwn || isTold)
							history.push(told(day, "10:00:00", now, now + by));
						now += by;
					});
					const walked = budgetDays("1", now, own, history, days);
					expect(walked.at(-1)?.amountMicros).toBe(now);
					expect(walked[0]?.amountMicros).toBe(100 + (steps[0]?.by ?? 0));
					const counted = walked.flatMap(({ moves }) => moves);
					expect(counted.length).toBe(steps.length);
				},
			),
			{ seed: 3, numRuns: 100 },
		);
	});
});
