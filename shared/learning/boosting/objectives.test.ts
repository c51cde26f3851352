import { describe, expect, it } from "vitest";
import { objectives } from "./objectives.ts";

describe.each(["logistic", "squared", "poisson"] as const)("%s", (name) => {
	const { loss, predict, hessian, base } = objectives[name];

	it("has predicted minus target as its slope and the stated curve", () => {
		for (const score of [-3, -0.2, 0, 1.7]) {
			const h = 1e-5;
			const slope = (loss(score + h, 1) - loss(score - h, 1)) / (2 * h);
			expect(slope).toBeCloseTo(predict(score) - 1, 6);
			const curve = (predict(score + h) - predict(score - h)) / (2 * h);
			expect(hessian(predict(score))).toBeCloseTo(curve, 6);
		}
	});

	it("starts where the mean is predicted", () => {
		expect(predict(base(0.3))).toBeCloseTo(0.3, 12);
	});
});
