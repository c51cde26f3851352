import { describe, expect, it } from "vitest";
import { groupCustomers } from "./group-customers.ts";
import { simulateShop } from "./simulate-shop.ts";
import { trainOnOrders } from "./train-on-orders.ts";

const today = 20_000;
const { customers } = groupCustomers(simulateShop(1, 900, today));

describe("trainOnOrders", () => {
	const trained = trainOnOrders(customers, {
		today,
		horizonDays: 90,
		active: null,
		most: 600,
	});

	it("learns from the past and passes on later customers of a shop with known rules", () => {
		if (!trained.ok) throw new Error(trained.message.en);
		expect(trained.gate).toMatchObject({ mayAnswer: true, reason: "passed" });
		expect(trained.gate.auc?.low).toBeGreaterThan(0.6);
		expect([trained.learnedOn, trained.checkedOn]).toEqual([19_820, 19_910]);
		expect(
			new Set(trained.fairness.slices.map(({ column }) => column)),
		).toEqual(new Set(["channel", "country"]));
		expect(trained.model.columns.map(({ name }) => name)).not.toContain(
			"customer",
		);
	});

	it("is compared with the model that answers now", () => {
		if (!trained.ok) throw new Error(trained.message.en);
		const again = trainOnOrders(customers, {
			today,
			horizonDays: 90,
			active: trained.model,
			most: 600,
		});
		if (!again.ok) throw new Error(again.message.en);
		expect(again.gate.gain.overActive?.value).toBeCloseTo(0, 12);
		expect(again.gate.reason).toBe("passed");
	});

	it("says what is missing with twelve orders, and with none", () => {
		const few = groupCustomers(simulateShop(2, 5, today).slice(0, 12));
		for (const some of [few.customers, []]) {
			const refused = trainOnOrders(some, {
				today,
				horizonDays: 90,
				active: null,
			});
			expect(refused.ok).toBe(false);
			if (!refused.ok) expect(refused.fix.en).toContain("CLV");
		}
	});
});
