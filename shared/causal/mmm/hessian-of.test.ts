import { expect, it } from "vitest";
import { hessianOf } from "./hessian-of.ts";

it("gives the second derivatives, symmetric to the last bit", () => {
	const hessian = hessianOf(
		(point, gradient) => {
			const [x = 0, y = 0] = point;
			gradient[0] = 3 * x * x * y;
			gradient[1] = x * x * x + Math.exp(y);
			return x * x * x * y + Math.exp(y);
		},
		[2, 0.5],
	);
	expect(hessian[0]).toBeCloseTo(6, 6);
	expect(hessian[1]).toBeCloseTo(12, 6);
	expect(hessian[2]).toBe(hessian[1]);
	expect(hessian[3]).toBeCloseTo(Math.exp(0.5), 6);
});
