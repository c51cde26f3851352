import { expect, it } from "vitest";
import { completeSpec } from "./complete-spec.ts";
import { steadyResponse } from "./steady-response.ts";

it("turns draws into curves in money and target, cost per unit counted", () => {
	const model = {
		scales: {
			target: 1000,
			channels: [{ name: "tv", max: 50, costPerUnit: 2 }],
		},
		parameters: [
			"intercept",
			"adstock_alpha[tv]",
			"saturation_lam[tv]",
			"saturation_beta[tv]",
			"y_sigma",
		],
		draws: [
			[0, 0.5, 4, 0.3, 1],
			[0, 0.5, 2, 0.5, 1],
		],
		spec: completeSpec({ date: "d", target: "y", channels: ["tv"] }),
		series: {
			dates: [],
			target: [],
			controls: [],
			channels: [{ name: "tv", values: [50], spend: [100] }],
		},
	};
	const [tv] = steadyResponse(model);
	expect(Array.from(tv?.full ?? [])).toEqual([300, 500]);
	expect(Array.from(tv?.rate ?? [])).toEqual([0.02, 0.01]);
	expect(steadyResponse(model, 1)[0]?.full).toHaveLength(1);
});
