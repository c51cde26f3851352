import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costOfTokens, type PriceList } from "./cost-of-tokens.ts";

const prices: PriceList = {
	currency: "USD",
	models: [
		{ model: "m", from: "2026-01-01", inMicros: 400_000, outMicros: 1_600_000 },
		{ model: "m", from: "2026-06-01", inMicros: 200_000, outMicros: 800_000 },
		{ model: "m-mini", from: "2026-01-01", inMicros: 1, outMicros: 1 },
	],
};
const tokens = { model: "m", tokensIn: 1_000_000, tokensOut: 500_000 };

describe("costOfTokens", () => {
	it("takes the newest price that holds on the day", () => {
		expect(costOfTokens(tokens, "2026-05-31", prices)).toEqual({
			amountMicros: 1_200_000,
			currency: "USD",
		});
		expect(costOfTokens(tokens, "2026-06-01", prices)?.amountMicros).toBe(
			600_000,
		);
	});

	it("knows a model by its name without a release date, and by nothing less", () => {
		const named = (model: string) =>
			costOfTokens({ ...tokens, model }, "2026-05-31", prices);
		expect(named("m-2026-01-31")?.amountMicros).toBe(1_200_000);
		expect(named("m@20260131")?.amountMicros).toBe(1_200_000);
		expect(named("m-large")).toBeNull();
		expect(named("M")).toBeNull();
	});

	it("says that it does not know, before the first price and of other models", () => {
		expect(costOfTokens(tokens, "2025-12-31", prices)).toBeNull();
		expect(
			costOfTokens({ ...tokens, model: "other" }, "2026-05-31", prices),
		).toBeNull();
	});

	it("grows with tokens, in whole micros", () => {
		const count = fc.nat(100_000_000);
		fc.assert(
			fc.property(count, count, count, (tokensIn, tokensOut, more) => {
				const at = (sent: number) =>
					costOfTokens(
						{ model: "m", tokensIn: sent, tokensOut },
						"2026-05-31",
						prices,
					)?.amountMicros ?? -1;
				expect(Number.isSafeInteger(at(tokensIn))).toBe(true);
				expect(at(tokensIn + more)).toBeGreaterThanOrEqual(at(tokensIn));
			}),
		);
	});
});
