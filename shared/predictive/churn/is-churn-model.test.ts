import { describe, expect, it } from "vitest";
import { isChurnModel } from "./is-churn-model.ts";
import { simulateCustomers } from "./test/simulate-customers.ts";
import { trainChurn } from "./train-churn.ts";

const trained = trainChurn(simulateCustomers(500, 9, true), { target: "left" });
if (!trained.ok || trained.model.scorer.kind !== "boosting")
	throw new Error("trees were expected");
const { model } = trained;
const scorer = trained.model.scorer;

describe("isChurnModel", () => {
	it("knows its own", () => {
		expect(isChurnModel(model)).toBe(true);
	});

	it("refuses what was cut off or changed", () => {
		for (const key of [
			"columns",
			"scorer",
			"calibration",
			"bands",
			"levels",
			"kind",
		])
			expect(isChurnModel({ ...model, [key]: undefined })).toBe(false);
		for (const other of [null, 3, [], {}, "x"])
			expect(isChurnModel(other)).toBe(false);
	});

	it("refuses trees that lead astray", () => {
		const [first, ...rest] = scorer.model.trees;
		const bent = { ...first, left: first?.left.map(() => 0) };
		const trees = [bent, ...rest];
		expect(
			isChurnModel({
				...model,
				scorer: { ...scorer, model: { ...scorer.model, trees } },
			}),
		).toBe(false);
	});
});
