import type { Order } from "../order.ts";

/** An order of ten euros of which nothing more is known, with what a test says about it. */
export const orderOf = (more: Partial<Order>): Order => ({
	id: "1",
	customer: "c",
	day: 20_000,
	hour: null,
	amountMicros: 10_000_000,
	currency: "EUR",
	costMicros: null,
	channel: null,
	mayContact: null,
	coupon: null,
	isElsewhere: null,
	isFraud: null,
	segments: null,
	...more,
});
