import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaUnderCurve } from "../../learning/validation/area-under-curve.ts";
import { orderOf } from "../orders/test/order-of.ts";
import { screenOrders } from "./screen-orders.ts";
import { simulateFraud } from "./test/simulate-fraud.ts";

const unmarked = (order: ReturnType<typeof orderOf>) => ({
	...order,
	isFraud: null,
});

describe("screenOrders", () => {
	it("learns from orders whose end is known, and finds later cases with calibrated chances", () => {
		const orders = simulateFraud(1, 4_000);
		const truth = new Map(orders.map(({ id, isFraud }) => [id, isFraud]));
		const since = 20_150;
		const seen = orders.map((order) =>
			order.day < since ? order : unmarked(order),
		);
		const { flagged, model, words } = screenOrders(seen, since);
		expect(model?.auc.low).toBeGreaterThan(0.85);
		expect(words.en).toContain("nothing is blocked");
		const caught = flagged.filter(({ order }) => truth.get(order.id)).length;
		const all = orders.filter(
			({ day, isFraud }) => day >= since && isFraud,
		).length;
		expect(caught / all).toBeGreaterThan(0.6);
		// As many cases as the chances add up to, within what chance allows.
		const expected = flagged.reduce((sum, { p }) => sum + (p?.value ?? 0), 0);
		expect(Math.abs(caught - expected)).toBeLessThan(
			3 * Math.sqrt(expected) + 2,
		);
		for (const { p, findings } of flagged) {
			expect(p && p.low <= p.value && p.value <= p.high).toBe(true);
			for (const { words: why } of findings) expect(why.de).not.toBe("");
		}
	});

	it("says nothing of chances where marks have nothing to do with the orders, or are few", () => {
		for (const orders of [simulateFraud(2, 2_000, true), simulateFraud(3, 150)])
			expect(screenOrders(orders).model).toBeNull();
	});

	it("by rules alone ranks cases above others", () => {
		const orders = simulateFraud(4, 3_000);
		const { flagged, model } = screenOrders(orders.map(unmarked));
		expect(model).toBeNull();
		const points = new Map(
			flagged.map(({ order, points }) => [order.id, points]),
		);
		const area = areaUnderCurve(
			orders.map(({ isFraud }) => (isFraud ? 1 : 0)),
			orders.map(({ id }) => points.get(id) ?? 0),
		);
		expect(area?.low).toBeGreaterThan(0.7);
		expect(flagged.every(({ p }) => p === null)).toBe(true);
	});

	it("is the same for any order of the lines, and never gives a figure that is none", () => {
		const some = fc.array(
			fc.record({
				id: fc.string({ maxLength: 3 }),
				customer: fc.constantFrom("a", "b"),
				day: fc.integer({ min: 20_000, max: 20_009 }),
				amountMicros: fc.integer({ min: -5_000_000, max: 900_000_000_000 }),
				coupon: fc.constantFrom(null, "X"),
				isElsewhere: fc.constantFrom(null, true, false),
			}),
			{ maxLength: 40 },
		);
		fc.assert(
			fc.property(some, (rows) => {
				const orders = [
					...new Map(rows.map((row) => [row.id, orderOf(row)])).values(),
				];
				const one = screenOrders(orders);
				expect(screenOrders([...orders].reverse())).toEqual(one);
				for (const { points, level } of one.flagged) {
					expect(Number.isFinite(points)).toBe(true);
					expect(level).not.toBe("low");
				}
			}),
			{ seed: 5, numRuns: 200 },
		);
		expect(screenOrders([]).orders).toBe(0);
	});
});
