import { expect, it } from "vitest";
import { mainCurrency } from "./main-currency.ts";

const order = (currency: string) => ({
	id: currency,
	customer: "c",
	day: 20_000,
	hour: null,
	amountMicros: 1,
	currency,
	costMicros: null,
	channel: null,
	mayContact: null,
});

it("keeps the most frequent currency and names the others", () => {
	const main = mainCurrency(
		["CHF", "EUR", "SEK", "EUR", "USD", "GBP"].map(order),
	);
	expect(main?.currency).toBe("EUR");
	expect(main?.orders.length).toBe(2);
	expect(main?.leftOut.map(({ currency }) => currency)).toEqual([
		"CHF",
		"GBP",
		"SEK",
		"USD",
	]);
	expect(mainCurrency([])).toBeNull();
});
