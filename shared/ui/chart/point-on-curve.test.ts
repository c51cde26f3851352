import { describe, expect, it } from "vitest";
import type { ResponsePoint } from "../../causal/mmm/mmm-results.ts";
import { pointOnCurve } from "./point-on-curve.ts";

const point = (spend: number, mean: number): ResponsePoint => ({
	spend,
	mean,
	q3: mean - 1,
	q97: mean + 1,
	marginalReturn: 1,
	extrapolates: spend > 15,
});
const points = [point(0, 0), point(10, 100), point(20, 150)];

describe("pointOnCurve", () => {
	it("lies on the line between two neighbours", () => {
		expect(pointOnCurve(points, 5)).toMatchObject({
			spend: 5,
			mean: 50,
			q3: 49,
			q97: 51,
		});
		expect(pointOnCurve(points, 10)).toMatchObject({ spend: 10, mean: 100 });
	});

	it("says when either neighbour is beyond the data", () => {
		expect(pointOnCurve(points, 5)?.extrapolates).toBe(false);
		expect(pointOnCurve(points, 12)?.extrapolates).toBe(true);
	});

	it("stays on the curve's ends, and has nothing on an empty curve", () => {
		expect(pointOnCurve(points, 0)?.mean).toBe(0);
		expect(pointOnCurve(points, 99)?.mean).toBe(150);
		expect(pointOnCurve([], 1)).toBeNull();
	});
});
