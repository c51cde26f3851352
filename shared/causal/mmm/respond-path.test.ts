import { expect, it } from "vitest";
import { completeSpec } from "./complete-spec.ts";
import { respondPath } from "./respond-path.ts";

const model = {
	scales: { target: 1000, channels: [{ name: "tv", max: 50, costPerUnit: 2 }] },
	parameters: [
		"intercept",
		"adstock_alpha[tv]",
		"saturation_beta[tv]",
		"y_sigma",
	],
	draws: [[0, 0.5, 0.3, 1]],
	spec: completeSpec({
		date: "d",
		target: "y",
		channels: ["tv"],
		adstock: { kind: "geometric", maxLag: 3 },
		saturation: { kind: "none" },
	}),
	series: {
		dates: [],
		target: [],
		controls: [],
		channels: [{ name: "tv", values: [50], spend: [100] }],
	},
};

it("spreads a week's spend over its own and later weeks, the tail apart", () => {
	// 100 of money is the largest week; weights 4/7, 2/7, 1/7 of 0.3 * 1000.
	const { weeks, tail } = respondPath(model)(0, 0, [100, 0]);
	expect(weeks[0]).toBeCloseTo((300 * 4) / 7, 9);
	expect(weeks[1]).toBeCloseTo((300 * 2) / 7, 9);
	expect(tail[0]).toBeCloseTo(300 / 7, 9);
	expect(tail[1]).toBeCloseTo(0, 9);
});

it("counts what earlier weeks still bring", () => {
	const { weeks } = respondPath(model)(0, 0, [0, 0], [100]);
	expect(weeks[0]).toBeCloseTo((300 * 2) / 7, 9);
	expect(weeks[1]).toBeCloseTo(300 / 7, 9);
	expect(() => respondPath(model)(1, 0, [1])).toThrow(RangeError);
});
