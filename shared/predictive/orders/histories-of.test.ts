import { expect, it } from "vitest";
import { summariseTransactions } from "../clv/summarise-transactions.ts";
import { groupCustomers } from "./group-customers.ts";
import { historiesOf } from "./histories-of.ts";
import { simulateShop } from "./simulate-shop.ts";

it("counts weeks up to the day, and purchases after it", () => {
	const customer = {
		id: "c",
		days: [100, 114, 200].map((day) => ({ day, amount: 20 })),
		refundDays: [],
		purchases: 3,
		channel: null,
		mayContact: false,
		hours: [],
		segments: {},
	};
	expect(historiesOf([customer], 135)).toEqual({
		histories: [{ id: "c", frequency: 1, recency: 2, age: 5, value: 20 }],
		later: [1],
	});
	expect(historiesOf([customer], 99)).toEqual({ histories: [], later: [] });
});

it("is what summariseTransactions makes of the same purchases", () => {
	const { customers } = groupCustomers(simulateShop(8, 200, 20_000));
	for (const day of [20_000, 19_900, 19_000]) {
		const { customers: histories, later } = summariseTransactions(
			customers.flatMap(({ id, days }) =>
				days.map((one) => ({ customer: id, ...one })),
			),
			day,
			7,
		);
		expect(historiesOf(customers, day)).toEqual({ histories, later });
	}
});
