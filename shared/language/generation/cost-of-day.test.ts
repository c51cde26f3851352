import { expect, it } from "vitest";
import { costOfDay } from "./cost-of-day.ts";

const prices = {
	currency: "EUR",
	models: [
		{
			model: "m",
			from: "2026-01-01",
			inMicros: 1_000_000,
			outMicros: 2_000_000,
		},
	],
};
const spent = (model: string) => ({ model, tokensIn: 40, tokensOut: 20 });
const day = "2026-11-22";

it("counts what has no price apart, and never as free", () => {
	expect(costOfDay(60, [spent("m")], day, prices)).toEqual({
		amount: { amountMicros: 80, currency: "EUR" },
		unpricedTokens: 0,
	});
	expect(
		costOfDay(100, [spent("m"), spent("other")], day, prices),
	).toMatchObject({ amount: { amountMicros: 80 }, unpricedTokens: 40 });
	expect(costOfDay(60, [spent("other")], day, prices)).toEqual({
		amount: null,
		unpricedTokens: 60,
	});
	expect(costOfDay(0, [], day, prices).amount?.amountMicros).toBe(0);
});
