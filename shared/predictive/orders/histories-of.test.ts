import { expect, it } from "vitest";
import { historiesOf } from "./histories-of.ts";

it("counts weeks up to the day, and purchases after it", () => {
	const customer = {
		id: "c",
		days: [100, 114, 200].map((day) => ({ day, amount: 20 })),
		refundDays: [],
		purchases: 3,
		channel: null,
		mayContact: false,
		hours: [],
	};
	expect(historiesOf([customer], 135)).toEqual({
		histories: [{ id: "c", frequency: 1, recency: 2, age: 5, value: 20 }],
		later: [1],
	});
	expect(historiesOf([customer], 99)).toEqual({ histories: [], later: [] });
});
