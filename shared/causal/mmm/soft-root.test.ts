import fc from "fast-check";
import { expect, it } from "vitest";
import { softRoot } from "./soft-root.ts";

it("is the identity far above its softness and positive everywhere", () => {
	expect(softRoot(0, 1).root).toBeCloseTo(Math.LN2, 12);
	expect(softRoot(40, 1).root).toBeCloseTo(40, 12);
	expect(softRoot(-30, 1).root).toBeGreaterThan(0);
	expect(softRoot(-5000, 1).root).toBe(0);
});

it("tells its own slopes", () => {
	fc.assert(
		fc.property(
			fc.double({ min: -20, max: 20, noNaN: true }),
			fc.double({ min: 0.1, max: 5, noNaN: true }),
			(u, softness) => {
				const h = 1e-5 * softness;
				const [up, down] = [
					softRoot(u + h, softness),
					softRoot(u - h, softness),
				];
				const at = softRoot(u, softness);
				expect(at.slope).toBeCloseTo((up.root - down.root) / (2 * h), 6);
				expect(at.logSlope).toBeCloseTo(Math.log(at.slope), 8);
				expect(at.slopeOfLogSlope).toBeCloseTo(
					(up.logSlope - down.logSlope) / (2 * h),
					4,
				);
			},
		),
	);
});
