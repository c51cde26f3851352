import { expect, it } from "vitest";
import { customerTraits } from "./customer-traits.ts";

const customer = {
	id: "c",
	days: [
		{ day: 100, amount: 10 },
		{ day: 120, amount: 30 },
		{ day: 300, amount: 50 },
	],
	refundDays: [150, 400],
	purchases: 3,
	channel: "search",
	mayContact: false,
	hours: [],
	segments: {},
};

it("knows a customer as they stood on a day, and nothing of later", () => {
	expect(customerTraits(customer, 160)).toEqual({
		orders: 2,
		days_since_last: 40,
		days_since_first: 60,
		usual_gap: 20,
		silence: 2,
		orders_last_90_days: 2,
		mean_value: 20,
		last_value: 30,
		refunds: 1,
		channel: "search",
	});
	expect(customerTraits(customer, 99)).toBeNull();
	expect(customerTraits(customer, 110)).toMatchObject({
		usual_gap: null,
		silence: null,
	});
});
