import * as fc from "fast-check";
import { expect, it } from "vitest";
import { splitByTime } from "./split-by-time.ts";

it("always asks about what is strictly later than all it learned from", () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2 }),
			fc.integer({ min: 1, max: 5 }),
			(times, count) => {
				const asked = new Set<number>();
				for (const { train, test } of splitByTime(times, count)) {
					const latest = Math.max(...[...train].map((i) => times[i] ?? 0));
					const earliest = Math.min(...[...test].map((i) => times[i] ?? 0));
					expect(latest).toBeLessThan(earliest);
					for (const row of test) {
						expect(asked.has(row)).toBe(false);
						asked.add(row);
					}
				}
			},
		),
	);
});

it("makes stretches of about equal size", () => {
	const sizes = splitByTime(
		Array.from({ length: 60 }, (_, i) => i),
		5,
	).map(({ train, test }) => [train.length, test.length]);
	expect(sizes).toEqual([
		[10, 10],
		[20, 10],
		[30, 10],
		[40, 10],
		[50, 10],
	]);
});
