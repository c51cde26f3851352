import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AdExport } from "./ad-export.ts";
import { weeklyTable } from "./weekly-table.ts";

const dayOf = (offset: number) =>
	new Date(Date.UTC(2024, 0, 1) + offset * 86_400_000)
		.toISOString()
		.slice(0, 10);
const exportOf = (
	rows: { day: string; cost: number; channel?: string; value?: number }[],
	more: Partial<AdExport> = {},
): AdExport => ({
	platform: "google-ads",
	currency: "EUR",
	granularity: "day",
	rows: rows.map((row) => ({
		campaign: "",
		channel: "google",
		value: 0,
		...row,
	})),
	totalsSkipped: 0,
	cost: 0,
	statedCost: null,
	hasValue: false,
	...more,
});

describe("weeklyTable", () => {
	it("adds up Monday to Sunday and leaves out what is covered in part", () => {
		// 2024-01-01 was a Monday: two days before it, two whole weeks, one day after.
		const rows = Array.from({ length: 17 }, (_, index) => ({
			day: dayOf(index - 2),
			cost: 1,
		}));
		expect(weeklyTable([exportOf(rows)])).toEqual({
			ok: true,
			table: {
				csv: "week,google\n2024-01-01,7\n2024-01-08,7\n",
				channels: ["google"],
				weeks: 2,
				partWeeks: 2,
			},
		});
	});

	it("puts several exports side by side over what all of them cover", () => {
		const google = exportOf(
			Array.from({ length: 21 }, (_, index) => ({
				day: dayOf(index),
				cost: 2,
			})),
		);
		const meta = exportOf(
			Array.from({ length: 14 }, (_, index) => ({
				day: dayOf(index + 7),
				cost: 0.1,
				channel: "meta",
				value: 3,
			})),
			{ platform: "meta", hasValue: true },
		);
		const result = weeklyTable([google, meta]);
		expect(result.ok && result.table.csv).toBe(
			"week,google,meta,conversion_value\n2024-01-08,14,0.7,21\n2024-01-15,14,0.7,21\n",
		);
	});

	it("takes a week's line for the whole week", () => {
		const result = weeklyTable([
			exportOf([{ day: dayOf(0), cost: 9 }], { granularity: "week" }),
		]);
		expect(result.ok && result.table.csv).toBe("week,google\n2024-01-01,9\n");
	});

	it("refuses to add up currencies, and less than a week", () => {
		const one = exportOf([{ day: dayOf(0), cost: 1 }], { granularity: "week" });
		expect(weeklyTable([one, { ...one, currency: "USD" }])).toEqual({
			ok: false,
			reason: "currencies",
		});
		expect(weeklyTable([exportOf([{ day: dayOf(3), cost: 1 }])])).toEqual({
			ok: false,
			reason: "no-whole-week",
		});
	});

	it("loses no cent of a whole number of weeks, in whatever order the lines come", () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						day: fc.nat(27),
						cents: fc.nat(100_000),
						channel: fc.constantFrom("a", "b"),
					}),
					{ maxLength: 60 },
				),
				(lines) => {
					const ends = [0, 27].map((day) => ({
						day: dayOf(day),
						cost: 0,
						channel: "a",
					}));
					const rows = lines.map(({ day, cents, channel }) => ({
						day: dayOf(day),
						cost: cents / 100,
						channel,
					}));
					const result = weeklyTable([exportOf([...rows, ...ends])]);
					if (!result.ok) throw new Error(result.reason);
					expect(result.table.weeks).toBe(4);
					const total = result.table.csv
						.trim()
						.split("\n")
						.slice(1)
						.flatMap((line) => line.split(",").slice(1).map(Number))
						.reduce((sum, cost) => sum + Math.round(cost * 100), 0);
					expect(total).toBe(lines.reduce((sum, { cents }) => sum + cents, 0));
				},
			),
			{ seed: 7, numRuns: 100 },
		);
	});
});
