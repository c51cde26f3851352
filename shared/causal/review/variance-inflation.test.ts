import fc from "fast-check";
import { expect, it } from "vitest";
import { varianceInflation } from "./variance-inflation.ts";

it("is 1 for columns at right angles and 1 / (1 - r^2) for two", () => {
	expect(
		varianceInflation([
			[1, 2, 3, 4],
			[1, -1, -1, 1],
		]),
	).toEqual([1, 1]);
	// r = 0.8
	const [a, b] = varianceInflation([
		[1, 2, 3, 4, 5],
		[2, 1, 4, 3, 5],
	]);
	expect(a).toBeCloseTo(1 / (1 - 0.64), 10);
	expect(b).toBeCloseTo(1 / (1 - 0.64), 10);
});

it("names the columns that determine each other, and only those", () => {
	const base = [1, 4, 2, 8, 5, 7];
	const alone = [3, 1, 4, 1, 5, 9];
	const found = varianceInflation([
		base,
		base.map((x) => 2 * x + 1),
		alone,
		[7, 7, 7, 7, 7, 7],
	]);
	expect(found[0]).toBe(Number.POSITIVE_INFINITY);
	expect(found[1]).toBe(Number.POSITIVE_INFINITY);
	expect(found[2]).toBeLessThan(5);
	expect(found[3]).toBeNull();
});

it("does not care for units", () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.tuple(
					fc.integer({ min: 0, max: 99 }),
					fc.integer({ min: 0, max: 99 }),
				),
				{ minLength: 8, maxLength: 20 },
			),
			fc.integer({ min: 2, max: 1000 }),
			(rows, unit) => {
				const a = rows.map(([x]) => x);
				const b = rows.map(([, y]) => y);
				const [first, second] = varianceInflation([a, b]);
				const [again] = varianceInflation([a.map((x) => unit * x + 3), b]);
				if (
					first === null ||
					first === undefined ||
					second === null ||
					!(first < 1e6)
				)
					return;
				expect(again ?? 0).toBeCloseTo(first, 4);
				expect(first).toBeGreaterThanOrEqual(1);
			},
		),
		{ seed: 1 },
	);
});
