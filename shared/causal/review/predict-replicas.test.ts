import { expect, it } from "vitest";
import { mean } from "../../statistics/mean.ts";
import { variance } from "../../statistics/variance.ts";
import { predictReplicas } from "./predict-replicas.ts";

const draws = 4000;
const flat = (value: number) => new Float64Array(draws).fill(value);
const week = {
	weeks: 1,
	draws,
	baseline: flat(10),
	channels: [flat(2), flat(3)],
	noise: flat(4),
};

it("adds all parts and the noise", () => {
	const model = { parameters: ["y_sigma"], draws: [] };
	const made = predictReplicas(model, week, 1).map(([first]) => first ?? 0);
	// Standard errors 0.063 and 0.36.
	expect(mean(made)).toBeCloseTo(15, 0);
	expect(Math.abs(variance(made) - 16)).toBeLessThan(1.5);
	expect(predictReplicas(model, week, 1)[7]).toEqual(
		predictReplicas(model, week, 1)[7],
	);
});

it("widens Student-t noise by nu / (nu - 2)", () => {
	const model = {
		parameters: ["y_nu"],
		draws: Array.from({ length: draws }, () => [8]),
	};
	const made = predictReplicas(model, week, 2).map(([first]) => first ?? 0);
	expect(Math.abs(variance(made) - (16 * 8) / 6)).toBeLessThan(3);
});
