import { expect, it } from "vitest";
import { costOfTokens } from "./cost-of-tokens.ts";
import { listPrices } from "./list-prices.ts";

it("names each model once, with a day and a price that computes", () => {
	const names = listPrices.map(({ model }) => model);
	expect(new Set(names).size).toBe(names.length);
	for (const { model, readOn, inMicros, outMicros } of listPrices) {
		expect(readOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		const cost = costOfTokens(
			{ model, tokensIn: 1_000_000, tokensOut: 1_000_000 },
			readOn,
			{
				currency: "USD",
				models: [{ model, from: readOn, inMicros, outMicros }],
			},
		);
		expect(cost?.amountMicros).toBe(inMicros + outMicros);
		expect(outMicros).toBeGreaterThan(inMicros);
	}
});
