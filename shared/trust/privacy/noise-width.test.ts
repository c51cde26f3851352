import { describe, expect, it } from "vitest";
import { noiseWidth } from "./noise-width.ts";

describe("noiseWidth", () => {
	it("is the smallest whole width that holds the Laplace noise", () => {
		for (const [numerator, denominator] of [
			[2n, 1n],
			[1n, 3n],
			[10n, 1n],
		] as const) {
			const q = Math.exp(-Number(denominator) / Number(numerator));
			const outside = (k: number) => (2 * q ** (k + 1)) / (1 + q);
			const scale = { numerator, denominator };
			for (const level of [0.5, 0.9, 0.95, 0.99]) {
				const width = noiseWidth({ mechanism: "laplace", scale }, level);
				expect(outside(width)).toBeLessThanOrEqual(1 - level + 1e-12);
				if (width > 0) expect(outside(width - 1)).toBeGreaterThan(1 - level);
			}
		}
	});

	it("holds the Gaussian noise at least that often", () => {
		const variance = { numerator: 9n, denominator: 1n };
		const width = noiseWidth({ mechanism: "gaussian", variance }, 0.95);
		const weight = (x: number) => Math.exp((-x * x) / 18);
		let [inside, total] = [0, 0];
		for (let x = -200; x <= 200; x++) {
			total += weight(x);
			if (Math.abs(x) <= width) inside += weight(x);
		}
		expect(inside / total).toBeGreaterThanOrEqual(0.95);
		expect(width).toBe(9);
	});

	it("refuses a level that is none", () => {
		const scale = { numerator: 1n, denominator: 1n };
		expect(() => noiseWidth({ mechanism: "laplace", scale }, 1)).toThrow(
			RangeError,
		);
	});
});
