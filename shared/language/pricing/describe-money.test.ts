import { expect, it } from "vitest";
import { describeMoney } from "./describe-money.ts";

it("writes amounts as each language does", () => {
	expect(describeMoney(1_299_500_000, "EUR")).toEqual({
		de: "1.299,50 €",
		en: "€1,299.50",
	});
	expect(describeMoney(9_990_000, "CHF")).toEqual({
		de: "9,99 CHF",
		en: "9.99 CHF",
	});
	expect(describeMoney(0, "EUR").de).toBe("0,00 €");
});
