import fc from "fast-check";
import { expect, it } from "vitest";
import { hypergeometric2F1 } from "./hypergeometric-2f1.ts";

it("equals its elementary cases to 1e-11", () => {
	const close = (found: number, wanted: number) =>
		expect(Math.abs(found / wanted - 1)).toBeLessThan(1e-11);
	for (const z of [-50, -2, -0.3, 0.1, 0.5, 0.9, 0.999]) {
		close(hypergeometric2F1(1, 1, 2, z), -Math.log1p(-z) / z);
		close(hypergeometric2F1(2.5, 0.7, 0.7, z), (1 - z) ** -2.5);
	}
	// Gauss: 2F1(1/2, 1/2; 3/2; z²) = asin(z) / z.
	close(hypergeometric2F1(0.5, 0.5, 1.5, 0.25), Math.asin(0.5) / 0.5);
	expect(hypergeometric2F1(1, 2, 3, 0)).toBe(1);
	expect(hypergeometric2F1(1, 2, 3, 1)).toBeNaN();
});

it("obeys Euler's transformation", () => {
	const size = fc.double({ min: 0.1, max: 8, noNaN: true });
	fc.assert(
		fc.property(
			size,
			size,
			size,
			fc.double({ min: 0, max: 0.9, noNaN: true }),
			(a, b, c, z) => {
				const whole = c + Math.max(a, b);
				const left = hypergeometric2F1(a, b, whole, z);
				const right =
					(1 - z) ** (whole - a - b) *
					hypergeometric2F1(whole - a, whole - b, whole, z);
				expect(Math.abs(left / right - 1)).toBeLessThan(1e-9);
			},
		),
		{ seed: 7 },
	);
});
