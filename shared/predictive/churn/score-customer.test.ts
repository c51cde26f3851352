import { expect, it } from "vitest";
import { scoreCustomer } from "./score-customer.ts";
import { cellReader } from "./test/cell-reader.ts";
import { simulateCustomers } from "./test/simulate-customers.ts";
import { trainChurn } from "./train-churn.ts";

const trained = trainChurn(simulateCustomers(400, 8, false, ","), {
	target: "left",
});
if (!trained.ok) throw new Error("refused");
const { model } = trained;

it("orders reasons by size and sums them to the log-odds", () => {
	const score = scoreCustomer(
		model,
		cellReader({ tenure: "3", plan: "month", spend: "44,5" }),
		",",
	);
	if (score.abstain) throw new Error("abstained");
	const { base, adjustment, logOdds } = score.contributions;
	const sum = score.reasons.reduce(
		(total, { effect }) => total + effect,
		base + adjustment,
	);
	expect(sum).toBeCloseTo(logOdds, 10);
	const sizes = score.reasons.map(({ effect }) => Math.abs(effect));
	expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

it("scores a category it never saw, and abstains far outside", () => {
	const unseen = scoreCustomer(
		model,
		cellReader({ tenure: "3", plan: "decade", spend: "44" }),
		",",
	);
	expect(unseen.abstain).toBe(false);
	expect(unseen.notes[0]?.en).toContain("decade");
	const far = scoreCustomer(
		model,
		cellReader({ tenure: "900", plan: "year", spend: "44" }),
		",",
	);
	expect(far.abstain && far.reason.de).toContain("zu weit");
});
