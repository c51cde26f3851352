import { expect, it } from "vitest";
import { peakOnGrid } from "./peak-on-grid.ts";

it("finds the peak between grid points, and stays at the edge", () => {
	expect(peakOnGrid([0, 1, 2, 3], (x) => -((x - 1.3) ** 2))).toBeCloseTo(
		1.3,
		12,
	);
	expect(peakOnGrid([0, 1, 2], (x) => x)).toBe(2);
	expect(peakOnGrid([0, 1, 2], () => 1)).toBe(0);
});
