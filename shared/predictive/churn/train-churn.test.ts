import { expect, it } from "vitest";
import { isChurnModel } from "./is-churn-model.ts";
import { scoreCustomer } from "./score-customer.ts";
import { cellReader } from "./test/cell-reader.ts";
import { simulateCustomers } from "./test/simulate-customers.ts";
import { trainChurn } from "./train-churn.ts";

const train = (
	sheet: ReturnType<typeof simulateCustomers>,
	more: object = {},
) => {
	const result = trainChurn(sheet, { target: "left", ...more });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.model;
};

it("keeps the regression where the truth is a line, and comes near the true share", () => {
	const sheet = simulateCustomers(1200, 6);
	const model = train(sheet);
	expect(model.scorer.kind).toBe("logistic");
	expect(isChurnModel(JSON.parse(JSON.stringify(model)))).toBe(true);
	const score = scoreCustomer(
		model,
		cellReader({ tenure: "10", plan: "month", spend: "50" }),
		".",
	);
	// Log-odds 1.3 by construction.
	if (score.abstain) throw new Error("abstained");
	expect(Math.abs(score.p - 0.786)).toBeLessThan(0.06);
	expect(score.interval.low).toBeLessThan(0.786);
	expect(score.level).toBe("high");
	expect(
		score.reasons
			.slice(0, 2)
			.map(({ feature }) => feature)
			.sort(),
	).toEqual(["plan", "tenure"]);
});

it("takes trees where a line cannot see the truth", () => {
	const sheet = simulateCustomers(1500, 4, true);
	const model = train(sheet);
	expect(model.scorer.kind).toBe("boosting");
	expect(model.measures.gain.low).toBeGreaterThan(0.1);
	expect(isChurnModel(JSON.parse(JSON.stringify(model)))).toBe(true);
	expect(JSON.stringify(train(sheet))).toBe(JSON.stringify(model));
	const score = scoreCustomer(
		model,
		cellReader({ tenure: "5", plan: "month", spend: "40" }),
		".",
	);
	if (score.abstain) throw new Error("abstained");
	// Log-odds 1.5 by construction.
	expect(Math.abs(score.p - 0.818)).toBeLessThan(0.08);
});

it("learns from a small shop without a crash, with wide intervals and a warning", () => {
	const model = train(simulateCustomers(60, 5), { slices: ["plan"] });
	expect(model.fairness?.slices.length).toBeLessThanOrEqual(2);
	expect(train(simulateCustomers(60, 5)).fairness).toBeUndefined();
	const { low, high } = model.measures.chosen.auc;
	expect(high - low).toBeGreaterThan(0.1);
	expect(model.warnings.some(({ en }) => en.includes("rarer kind"))).toBe(true);
});

it("refuses a check by time that cannot be made", () => {
	const sheet = simulateCustomers(300, 6);
	const rows = sheet.rows.map((row) => [...row, "2026-01-01"]);
	const result = trainChurn(
		{ header: [...sheet.header, "day"], rows },
		{ target: "left", time: "day" },
	);
	expect(!result.ok && result.problems[0]?.code).toBe("cannot-be-checked");
});
