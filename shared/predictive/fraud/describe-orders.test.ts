import { expect, it } from "vitest";
import { orderOf } from "../orders/test/order-of.ts";
import { describeOrders } from "./describe-orders.ts";

it("looks at each order with what was known when it came in", () => {
	const described = describeOrders([
		orderOf({ id: "3", day: 20_002, coupon: "Welcome", isElsewhere: true }),
		orderOf({ id: "1", day: 20_000, coupon: "WELCOME" }),
		orderOf({ id: "2", day: 20_001, amountMicros: -10_000_000 }),
	]);
	expect(described.map(({ order }) => order.id)).toEqual(["1", "3"]);
	expect(described[0]?.signals).toMatchObject({
		velocity: 0,
		isNew: 1,
		couponRepeats: 0,
	});
	expect(described[1]?.signals).toMatchObject({
		velocity: 1,
		elsewhere: 1,
		couponRepeats: 1,
		isNew: 0,
	});
	expect(described[1]?.signals.returnShare).toBeCloseTo(1.8 / 11, 12);
	expect(described[0]?.signals.valueOutlier).toBeNaN();
});

it("measures values against the shop's own middle", () => {
	const orders = Array.from({ length: 60 }, (_, i) =>
		orderOf({
			id: `${i}`,
			customer: `c${i}`,
			amountMicros: (40 + (i % 20)) * 1_000_000,
		}),
	);
	const whale = orderOf({
		id: "w",
		customer: "w",
		amountMicros: 4_000_000_000,
	});
	const found = describeOrders([...orders, whale]);
	const outlier = (id: string) =>
		found.find(({ order }) => order.id === id)?.signals.valueOutlier ??
		Number.NaN;
	expect(outlier("w")).toBeGreaterThan(10);
	expect(Math.abs(outlier("9"))).toBeLessThan(1);
});
