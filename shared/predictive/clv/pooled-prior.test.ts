import { expect, it } from "vitest";
import { pooledPrior } from "./pooled-prior.ts";
import { purchaseModels } from "./purchase-models.ts";

it("holds in any unit of time, and its middle covers the published fits within 1.5 sd", () => {
	const published = {
		"bg-nbd": [0.2426, 4.4135, 0.7929, 2.4258],
		"mbg-nbd": [0.5248, 6.183, 0.8914, 1.614],
		"pareto-nbd": [0.5533, 10.5776, 0.6062, 11.6679],
		"bg-bb": [1.2035, 0.7497, 0.6567, 2.7834],
	} as const;
	for (const model of Object.values(purchaseModels)) {
		const weeks = pooledPrior(model, 7);
		const days = pooledPrior(model, 1);
		for (const [i, value] of published[model.name].entries()) {
			const z = (Math.log(value) - (weeks.centre[i] ?? 0)) / (weeks.sd[i] ?? 1);
			expect(Math.abs(z)).toBeLessThan(1.5);
			expect((days.centre[i] ?? 0) - (weeks.centre[i] ?? 0)).toBeCloseTo(
				model.inTime[i] ? Math.log(7) : 0,
				10,
			);
		}
	}
});
