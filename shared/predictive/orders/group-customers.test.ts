import { expect, it } from "vitest";
import { groupCustomers } from "./group-customers.ts";
import { orderOf as order } from "./test/order-of.ts";

it("takes contribution where costs are known, and the newest word on contact", () => {
	const { customers, basis, margin } = groupCustomers([
		order({ costMicros: 6_000_000, channel: "search", mayContact: true }),
		order({
			day: 20_010,
			costMicros: 2_000_000,
			channel: "mail",
			hour: 8,
			mayContact: false,
		}),
		order({ day: 20_011, amountMicros: -5_000_000 }),
	]);
	expect([basis, margin]).toEqual(["contribution", 0.6]);
	expect(customers).toEqual([
		{
			id: "c",
			days: [
				{ day: 20_000, amount: 4 },
				{ day: 20_010, amount: 5 },
			],
			refundDays: [20_011],
			purchases: 2,
			channel: "search",
			mayContact: false,
			hours: [8],
			segments: {},
		},
	]);
});

it("falls back to revenue, and keeps a loss from becoming a refund", () => {
	expect(groupCustomers([order({})])).toMatchObject({
		basis: "revenue",
		margin: null,
	});
	const loss = groupCustomers([order({ costMicros: 12_000_000 })]);
	expect(loss.customers[0]?.days).toEqual([{ day: 20_000, amount: 0 }]);
	expect(groupCustomers([])).toEqual({
		customers: [],
		basis: "revenue",
		margin: null,
	});
});
