import { expect, it } from "vitest";
import { formatCost } from "./format-cost.ts";

it.each([
	[0, "US$0.00"],
	[1, "US$0.000001"],
	[1_234, "US$0.0012"],
	[123_400, "US$0.12"],
	[12_345_600, "US$12.35"],
])("%d micros read as %s", (amountMicros, words) => {
	expect(formatCost({ amountMicros, currency: "USD" }, "en")).toBe(words);
});
