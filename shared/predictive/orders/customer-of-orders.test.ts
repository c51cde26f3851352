import { expect, it } from "vitest";
import { customerOfOrders } from "./customer-of-orders.ts";
import { orderOf } from "./test/order-of.ts";

it("sums up one customer: contribution, refunds, the newest word on contact and groups", () => {
	const customer = customerOfOrders(
		"c",
		[
			orderOf({
				day: 20_010,
				costMicros: 2_000_000,
				mayContact: false,
				segments: { country: "AT" },
			}),
			orderOf({ costMicros: 6_000_000, channel: "search", mayContact: true }),
			orderOf({ day: 20_011, amountMicros: -5_000_000 }),
		],
		0.6,
	);
	expect(customer).toMatchObject({
		days: [
			{ day: 20_000, amount: 4 },
			{ day: 20_010, amount: 5 },
		],
		refundDays: [20_011],
		purchases: 2,
		channel: "search",
		mayContact: false,
		segments: { country: "AT" },
	});
});

it("takes revenue without a margin, and a sale below cost as a purchase worth nothing", () => {
	expect(customerOfOrders("c", [orderOf({})], null).days[0]?.amount).toBe(10);
	expect(
		customerOfOrders("c", [orderOf({ costMicros: 12_000_000 })], 0.1).days,
	).toEqual([{ day: 20_000, amount: 0 }]);
	expect(customerOfOrders("c", [], null).days).toEqual([]);
});
