import { expect, it } from "vitest";
import { sumCost } from "./sum-cost.ts";

const euro = (amountMicros: number) => ({ amountMicros, currency: "EUR" });

it("adds what is known, and says so where something is not", () => {
	expect(sumCost([euro(1), euro(2)])).toEqual(euro(3));
	expect(sumCost([euro(0)])).toEqual(euro(0));
	expect(sumCost([])).toBeNull();
	expect(sumCost([euro(1), null])).toBeNull();
	expect(sumCost([euro(1), { amountMicros: 1, currency: "USD" }])).toBeNull();
});
