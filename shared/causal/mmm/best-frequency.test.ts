import fc from "fast-check";
import { expect, it } from "vitest";
import { bestFrequency } from "./best-frequency.ts";

it("is kappa at slope 2, 1 where the curve only flattens, and within its edges", () => {
	expect(bestFrequency(2, 3, 10)).toBeCloseTo(3, 12);
	expect(bestFrequency(0.8, 3, 10)).toBe(1);
	expect(bestFrequency(2, 30, 10)).toBe(10);
	expect(bestFrequency(2, 0.2, 10)).toBe(1);
});

it("beats every other frequency", () => {
	const range = fc.double({ min: 0.2, max: 6, noNaN: true });
	const place = fc.double({ min: 1, max: 8, noNaN: true });
	fc.assert(
		fc.property(range, range, place, (slope, kappa, other) => {
			const worth = (f: number) => 1 / (1 + (kappa / f) ** slope) / f;
			expect(worth(bestFrequency(slope, kappa, 8))).toBeGreaterThanOrEqual(
				worth(other) * (1 - 1e-12),
			);
		}),
		{ seed: 1, numRuns: 200 },
	);
});
