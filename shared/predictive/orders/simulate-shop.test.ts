import { expect, it } from "vitest";
import { simulateShop } from "./simulate-shop.ts";

it("is the same for the same seed, in order, and up to today", () => {
	const orders = simulateShop(1, 500, 20_000);
	expect(orders).toEqual(simulateShop(1, 500, 20_000));
	expect(new Set(orders.map(({ id }) => id)).size).toBe(orders.length);
	expect(orders.every(({ day }) => day <= 20_000 && day >= 19_270)).toBe(true);
	const refunds = orders.filter(({ amountMicros }) => amountMicros < 0).length;
	expect(refunds / orders.length).toBeGreaterThan(0.04);
	expect(refunds / orders.length).toBeLessThan(0.11);
});
