import fc from "fast-check";
import { expect, it } from "vitest";
import { type Support, support } from "./support.ts";

const ALL: Support[] = [
	{ kind: "real" },
	{ kind: "above", low: 0 },
	{ kind: "above", low: 1.5 },
	{ kind: "below", high: 0 },
	{ kind: "between", low: 0, high: 1 },
	{ kind: "between", low: 0.1, high: 0.6 },
];

it("goes there and back, with the slopes of finite differences", () => {
	const free = fc.double({ min: -4, max: 4, noNaN: true });
	fc.assert(
		fc.property(fc.constantFrom(...ALL), free, (of, theta) => {
			const point = support.at(of, theta);
			expect(support.free(of, point.value)).toBeCloseTo(theta, 8);
			const [up, down] = [
				support.at(of, theta + 1e-6),
				support.at(of, theta - 1e-6),
			];
			expect(point.slope).toBeCloseTo((up.value - down.value) / 2e-6, 5);
			expect(point.logSlope).toBeCloseTo(Math.log(Math.abs(point.slope)), 8);
			expect(point.slopeOfLogSlope).toBeCloseTo(
				(up.logSlope - down.logSlope) / 2e-6,
				5,
			);
		}),
		{ seed: 1 },
	);
});

it("puts what lies on or beyond an edge well inside", () => {
	for (const of of ALL)
		for (const value of [-9, 0, 0.6, 9])
			expect(Number.isFinite(support.free(of, support.inside(of, value)))).toBe(
				true,
			);
});

it("is cut by a prior's edges, or to nothing", () => {
	const unit: Support = { kind: "between", low: 0, high: 1 };
	const half = { low: 0, high: Number.POSITIVE_INFINITY };
	expect(support.under(unit, { low: 0.2, high: 4 })).toEqual({
		kind: "between",
		low: 0.2,
		high: 1,
	});
	expect(support.under({ kind: "real" }, half)).toEqual({
		kind: "above",
		low: 0,
	});
	expect(support.under({ kind: "below", high: 0 }, half)).toBeNull();
});
