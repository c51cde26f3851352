import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimise } from "./minimise.ts";

describe("minimise", () => {
	it("finds the minimum of Rosenbrock's valley", () => {
		const end = minimise(
			(point, gradient) => {
				const [x = 0, y = 0] = point;
				gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
				gradient[1] = 200 * (y - x * x);
				return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
			},
			[-1.2, 1],
			1e-16,
		);
		expect(end.status).toBe("converged");
		expect(end.point[0]).toBeCloseTo(1, 6);
		expect(end.point[1]).toBeCloseTo(1, 6);
		expect(end.iterations).toBeLessThan(60);
	});
	it("finds the minimum of any badly scaled parabola", () => {
		const scales = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), {
			minLength: 5,
			maxLength: 5,
		});
		fc.assert(
			fc.property(scales, (weights) => {
				const end = minimise(
					(x, gradient) => {
						let value = 0;
						weights.forEach((weight, i) => {
							const d = (x[i] ?? 0) - i;
							gradient[i] = 2 * weight * d;
							value += weight * d * d;
						});
						return value;
					},
					[9, 9, 9, 9, 9],
					1e-14,
				);
				end.point.forEach((value, i) => {
					expect(value).toBeCloseTo(i, 4);
				});
			}),
			{ seed: 1, numRuns: 50 },
		);
	});
});
