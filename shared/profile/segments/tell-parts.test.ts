import fc from "fast-check";
import { expect, it } from "vitest";
import { tellParts } from "./tell-parts.ts";

it("hides small parts, and what would tell them by subtraction", () => {
	expect(tellParts([300, 80, 3], 50)).toEqual([300, null, null]);
	expect(tellParts([300, 80, 0], 50)).toEqual([300, 80, 0]);
	expect(tellParts([300, 30, 25, 60], 50)).toEqual([300, null, null, 60]);
	expect(tellParts([60, 60, 10], 50)).toEqual([60, null, null]);
	expect(tellParts([3, 0], 50)).toEqual([null, 0]);
	expect(tellParts([], 50)).toEqual([]);
});

it("never leaves fewer than the minimum to be worked out, unless the whole is fewer", () => {
	const parts = fc.array(fc.nat({ max: 400 }), { maxLength: 6 });
	fc.assert(
		fc.property(parts, fc.integer({ min: 1, max: 100 }), (counts, minimum) => {
			const told = tellParts(counts, minimum);
			const whole = counts.reduce((sum, count) => sum + count, 0);
			const shown = told.reduce<number>((sum, count) => sum + (count ?? 0), 0);
			const hidden = whole - shown;
			expect(hidden === 0 || hidden >= minimum || shown === 0).toBe(true);
			for (const [place, count] of told.entries())
				expect(count === null || count === 0 || count >= minimum).toBe(
					count === null || count === counts[place],
				);
		}),
	);
});
