import { expect, it } from "vitest";
import { kolmogorovTail } from "./kolmogorov-tail.ts";

it("equals scipy's kstwo.sf(0.1635, 222) to 1e-9, and one value's exact law", () => {
	expect(kolmogorovTail(222, 0.1635) / 1.1824894214810753e-5).toBeCloseTo(1, 9);
	expect(kolmogorovTail(5, 1)).toBe(0);
	expect(kolmogorovTail(5, 0)).toBe(1);
});

it("meets the tabled 5 % points (Massey 1951, 2 to 3 digits)", () => {
	for (const [n, d] of [
		[10, 0.409],
		[20, 0.294],
		[50, 0.188],
		[1000, 0.04294],
		[1e6, 0.001358],
	] as const)
		expect(Math.abs(kolmogorovTail(n, d) - 0.05)).toBeLessThan(0.002);
});

it("falls with the distance, across the change of methods too", () => {
	for (const n of [20, 400, 90_000]) {
		let before = 1;
		for (let x = 0.1; x < 3; x += 0.05) {
			const p = kolmogorovTail(n, x / Math.sqrt(n));
			expect(p).toBeLessThanOrEqual(before + 2e-4);
			before = p;
		}
	}
});
