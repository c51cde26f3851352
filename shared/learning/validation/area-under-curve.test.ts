import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { areaUnderCurve } from "./area-under-curve.ts";

it("counts pairs, ties half", () => {
	expect(areaUnderCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])?.value).toBe(0.75);
	expect(areaUnderCurve([0, 1], [1, 1])?.value).toBe(0.5);
	expect(areaUnderCurve([1, 1], [1, 2])).toBeNull();
});

it("is what counting all pairs gives, within its interval", () => {
	const row = fc.tuple(
		fc.integer({ min: 0, max: 1 }),
		fc.integer({ min: 0, max: 9 }),
	);
	fc.assert(
		fc.property(fc.array(row, { minLength: 2, maxLength: 40 }), (rows) => {
			const ones = rows.filter(([y]) => y === 1);
			const zeros = rows.filter(([y]) => y === 0);
			const pairs = ones.flatMap(([, a]) =>
				zeros.map(([, b]) => (a > b ? 1 : a === b ? 0.5 : 0)),
			);
			const auc = areaUnderCurve(
				rows.map(([y]) => y),
				rows.map(([, s]) => s),
			);
			if (pairs.length === 0) {
				expect(auc).toBeNull();
				return;
			}
			const counted =
				pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
			expect(auc?.value).toBeCloseTo(counted, 12);
			expect(auc?.low).toBeLessThanOrEqual((auc?.value ?? 0) + 1e-12);
			expect(auc?.high).toBeGreaterThanOrEqual((auc?.value ?? 1) - 1e-12);
		}),
	);
});

it("covers the true area in about 95 of 100 samples", () => {
	const random = createRandom(5);
	// Normal scores one apart: the area is Φ(1/√2).
	const truth = 0.7602499389065233;
	let covered = 0;
	for (let sample = 0; sample < 400; sample++) {
		const labels = Array.from({ length: 120 }, (_, i) => (i < 40 ? 1 : 0));
		const scores = labels.map((y) => y + random.normal());
		const auc = areaUnderCurve(labels, scores);
		if (auc && auc.low <= truth && truth <= auc.high) covered += 1;
	}
	expect(covered / 400).toBeGreaterThan(0.92);
	expect(covered / 400).toBeLessThan(0.98);
});
