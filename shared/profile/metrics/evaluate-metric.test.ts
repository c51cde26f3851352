import { expect, it } from "vitest";
import { evaluateMetric } from "./evaluate-metric.ts";
import { metrics } from "./metrics.ts";

const inputs = {
	orders: 4,
	revenue: 200,
	customers: 2,
	repeat_customers: 1,
	refunds: 20,
	refunded_orders: 1,
	goods_cost: 80,
	ad_spend: 10,
	new_customers: 0,
	visits: 100,
	active_customers_90d: 2,
};
const value = (id: string, given: Record<string, number | null> = inputs) =>
	evaluateMetric(id, given, metrics);

it("computes the dictionary by hand", () => {
	expect(value("average_order_value")).toEqual({ ok: true, value: 50 });
	// 200 − 20 − 80, ads apart
	expect(value("contribution")).toEqual({ ok: true, value: 100 });
	expect(value("contribution_margin")).toEqual({ ok: true, value: 100 / 180 });
	expect(value("contribution_after_ads")).toEqual({ ok: true, value: 90 });
	expect(value("return_rate")).toEqual({ ok: true, value: 0.25 });
	expect(value("ltv")).toEqual({ ok: true, value: 50 });
	expect(value("cac", { ...inputs, new_customers: 5 })).toEqual({
		ok: true,
		value: 2,
	});
});

it("names everything that is missing, and what is zero", () => {
	expect(
		value("contribution_after_ads", {
			...inputs,
			goods_cost: null,
			ad_spend: null,
		}),
	).toEqual({
		ok: false,
		reason: "missing-input",
		inputs: ["goods_cost", "ad_spend"],
	});
	expect(value("cac")).toEqual({
		ok: false,
		reason: "division-by-zero",
		inputs: ["new_customers"],
	});
	expect(value("nothing")).toEqual({
		ok: false,
		reason: "missing-input",
		inputs: ["nothing"],
	});
});
