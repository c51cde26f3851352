import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reconcileSales } from "./reconcile-sales.ts";

const day = fc
	.integer({ min: 0, max: 400 })
	.map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const days = fc.array(
	fc.record({
		day,
		totalMicros: fc
			.integer({ min: -10_000_000, max: 10_000_000 })
			.map((cents) => cents * 10_000),
	}),
	{ maxLength: 60 },
);

describe("two reports of one shop", () => {
	it("are equal in whatever order and pieces they come", () => {
		fc.assert(
			fc.property(days, (list) => {
				const back = [...list].reverse();
				expect(reconcileSales(list, back).isEqual).toBe(true);
				const whole = new Map<string, number>();
				for (const { day: on, totalMicros } of list)
					whole.set(on, (whole.get(on) ?? 0) + totalMicros);
				const summed = [...whole].map(([on, totalMicros]) => ({
					day: on,
					totalMicros,
				}));
				expect(reconcileSales(list, summed).days).toEqual([]);
			}),
		);
	});

	it("differ by exactly the cent that is missing, on its day", () => {
		fc.assert(
			fc.property(days, day, (list, on) => {
				const more = [...list, { day: on, totalMicros: 10_000 }];
				const { isEqual, days: different } = reconcileSales(more, list);
				expect(isEqual).toBe(false);
				expect(different).toHaveLength(1);
				expect(different[0]).toMatchObject({
					day: on,
					differenceMicros: 10_000,
				});
			}),
		);
	});

	it("have differences that add up to the difference of their totals, turned round when they change places", () => {
		fc.assert(
			fc.property(days, days, (a, b) => {
				const there = reconcileSales(a, b);
				const sum = there.days.reduce(
					(total, { differenceMicros }) => total + differenceMicros,
					0,
				);
				expect(sum).toBe(there.oursMicros - there.theirsMicros);
				expect(
					reconcileSales(b, a).days.map(
						({ differenceMicros }) => 0 - differenceMicros,
					),
				).toEqual(there.days.map(({ differenceMicros }) => differenceMicros));
			}),
		);
	});
});
