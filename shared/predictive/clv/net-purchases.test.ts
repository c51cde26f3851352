import fc from "fast-check";
import { expect, it } from "vitest";
import { netPurchases } from "./net-purchases.ts";

const of = (day: number, amount: number | null) => ({
	customer: "c",
	day,
	amount,
});

it("takes a refund off the latest purchase before it, and drops what is refunded whole", () => {
	const net = netPurchases([of(1, 10), of(5, 20), of(9, 5), of(6, -24)]);
	expect(net).toEqual({
		days: [
			{ day: 1, amount: 6 },
			{ day: 9, amount: 5 },
		],
		unmatched: 0,
	});
	expect(netPurchases([of(1, 10), of(2, -15)])).toEqual({
		days: [],
		unmatched: 1,
	});
	expect(netPurchases([of(3, 0), of(3, null)]).days.length).toBe(1);
});

it("keeps the sum where refunds are covered, whatever the order of lines", () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.nat(20), fc.integer({ min: -50, max: 100 })), {
				maxLength: 30,
			}),
			(lines) => {
				const all = lines.map(([day, amount]) => of(day, amount));
				const { days, unmatched } = netPurchases(all);
				const kept = days.reduce((sum, one) => sum + (one.amount ?? 0), 0);
				const given = lines.reduce((sum, [, amount]) => sum + amount, 0);
				if (unmatched === 0) expect(kept).toBeCloseTo(given, 9);
				else expect(kept).toBeGreaterThan(given);
				expect(days.every((one) => (one.amount ?? 0) >= 0)).toBe(true);
			},
		),
		{ seed: 5, numRuns: 200 },
	);
});
