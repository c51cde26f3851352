import { expect, it } from "vitest";
import { scoreByLogistic } from "./score-by-logistic.ts";

it("is the intercept plus each weight times its encoded value", () => {
	const terms = [{ feature: 0, of: null, mean: 1, scale: 2 }];
	const model = { intercept: 0.5, terms, weights: [3], errors: [0] };
	expect(scoreByLogistic(model, [5])).toBe(6.5);
	expect(scoreByLogistic(model, [Number.NaN])).toBe(0.5);
});
