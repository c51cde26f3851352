import { expect, it } from "vitest";
import { groupHistories } from "./group-histories.ts";
import { purchaseModels } from "./purchase-models.ts";

it("knows every model by its own name, with a likelihood at its typical parameters", () => {
	const histories = groupHistories([
		{ id: "a", frequency: 0, recency: 0, age: 9, value: null },
		{ id: "b", frequency: 3, recency: 7, age: 9, value: null },
	]);
	for (const [name, model] of Object.entries(purchaseModels)) {
		expect(model.name).toBe(name);
		expect(model.parameters).toHaveLength(model.typical.length);
		expect(model.logLikelihood(model.typical, histories)).toBeLessThan(0);
	}
});
