import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { makeCohorts } from "./make-cohorts.ts";

const customer = (...days: [day: number, amount: number][]) => ({
	days: days.map(([day, amount]) => ({ day, amount })),
});

describe("makeCohorts", () => {
	it("counts a small shop by hand", () => {
		// 2024-10-04 is day 20000; months end on days 30.4, 60.9, … after the first purchase.
		const cohorts = makeCohorts(
			[
				customer([20_000, 10], [20_010, 20], [20_040, 30]),
				customer([20_001, 50]),
			],
			20_061,
		);
		expect(cohorts).toMatchObject([
			{
				start: "2024-10",
				customers: 2,
				months: [
					{ month: 0, seen: 2, retained: { value: 0.5 }, worth: 40 },
					{ month: 1, seen: 2, retained: { value: 0.5 }, worth: 55 },
				],
			},
		]);
		expect(cohorts[0]?.months[0]?.worthInterval).toBeNull();
		expect(makeCohorts([], 20_000)).toEqual([]);
	});

	it("recovers known retention within its interval nineteen times of twenty", () => {
		const random = createRandom(9);
		let held = 0;
		for (let run = 0; run < 200; run++) {
			const people = Array.from({ length: 60 }, () =>
				customer(
					[20_000, 1],
					...(random.uniform() < 0.3
						? ([[20_040, 1]] as [number, number][])
						: []),
				),
			);
			const { retained } = makeCohorts(people, 20_070)[0]?.months[1] ?? {};
			if (retained && retained.low <= 0.3 && 0.3 <= retained.high) held += 1;
		}
		// 190 expected; four standard errors below.
		expect(held).toBeGreaterThanOrEqual(178);
	});

	it("never loses anyone, and worth never falls while the same people are seen", () => {
		const days = fc
			.array(fc.tuple(fc.integer({ min: 19_000, max: 20_000 }), fc.nat(100)), {
				minLength: 1,
				maxLength: 8,
			})
			.map((list) => list.sort((a, b) => a[0] - b[0]));
		fc.assert(
			fc.property(fc.array(days, { maxLength: 30 }), (list) => {
				const cohorts = makeCohorts(
					list.map((one) => customer(...one)),
					20_000,
					100,
				);
				expect(cohorts.reduce((sum, one) => sum + one.customers, 0)).toBe(
					list.length,
				);
				for (const { months } of cohorts)
					for (const [i, one] of months.entries()) {
						const before = months[i - 1];
						if (before?.seen === one.seen)
							expect(one.worth).toBeGreaterThanOrEqual(before.worth);
					}
			}),
			{ seed: 3, numRuns: 100 },
		);
	});
});
