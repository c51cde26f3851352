import { expect, it } from "vitest";
import { steadyResponse } from "./steady-response.ts";

it("turns draws into curves in money and target, cost per unit counted", () => {
	const model = {
		scales: {
			target: 1000,
			channels: [{ name: "tv", max: 50, costPerUnit: 2 }],
		},
		parameters: ["saturation_lam[tv]", "saturation_beta[tv]"],
		draws: [
			[4, 0.3],
			[2, 0.5],
		],
	};
	const [tv] = steadyResponse(model);
	expect(Array.from(tv?.full ?? [])).toEqual([300, 500]);
	expect(Array.from(tv?.rate ?? [])).toEqual([0.02, 0.01]);
	expect(steadyResponse(model, 1)[0]?.full).toHaveLength(1);
});
