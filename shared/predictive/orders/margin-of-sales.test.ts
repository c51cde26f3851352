import { expect, it } from "vitest";
import { marginOfSales } from "./margin-of-sales.ts";

it("is known where nine of ten purchases name their cost, and may be a loss", () => {
	const sums = { costedMicros: 100, costMicros: 60 };
	expect(marginOfSales({ sold: 10, withCost: 9, ...sums })).toBeCloseTo(0.4);
	expect(marginOfSales({ sold: 10, withCost: 8, ...sums })).toBeNull();
	expect(
		marginOfSales({
			sold: 1,
			withCost: 1,
			costedMicros: 100,
			costMicros: 120,
		}),
	).toBeCloseTo(-0.2);
	expect(
		marginOfSales({ sold: 0, withCost: 0, costedMicros: 0, costMicros: 0 }),
	).toBeNull();
});
