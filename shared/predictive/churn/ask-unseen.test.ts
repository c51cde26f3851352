import { expect, it } from "vitest";
import { areaUnderCurve } from "../../learning/validation/area-under-curve.ts";
import { askUnseen } from "./ask-unseen.ts";
import { prepareChurn } from "./prepare-churn.ts";
import { simulateCustomers } from "./test/simulate-customers.ts";

const prepared = prepareChurn(simulateCustomers(600, 2), { target: "left" });
if (!prepared.ok) throw new Error("refused");
const { table, labels } = prepared;

it("asks about every row once, and learns nothing from shuffled labels", () => {
	const asked = askUnseen(table, labels, null, 1);
	expect(asked?.rows.length).toBe(600);
	expect(areaUnderCurve(labels, asked?.logistic ?? [])?.value).toBeGreaterThan(
		0.75,
	);
	expect(areaUnderCurve(labels, asked?.boosting ?? [])?.value).toBeGreaterThan(
		0.72,
	);
	const shuffled = labels.map((_, i) => labels[(i * 251) % 600] ?? 0);
	const blind = askUnseen(table, shuffled, null, 1);
	expect(areaUnderCurve(shuffled, blind?.logistic ?? [])?.value).toBeLessThan(
		0.58,
	);
});

it("by time asks about later rows only, and says so when the past teaches nothing", () => {
	const times = Float64Array.from(labels.keys());
	const asked = askUnseen(table, labels, times, 1);
	expect(asked?.rows[0]).toBe(100);
	const same = new Float64Array(600);
	expect(askUnseen(table, labels, same, 1)).toBeNull();
});
