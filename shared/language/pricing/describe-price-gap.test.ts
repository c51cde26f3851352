import { expect, it } from "vitest";
import { describePriceGap } from "./describe-price-gap.ts";

it("names the day as each language writes it", () => {
	const at = Date.parse("2026-11-04T23:30Z");
	const { message, fix } = describePriceGap("gap", at, "Europe/Berlin");
	expect(message.de).toContain("05.11.2026");
	expect(message.en).toContain("2026-11-05");
	expect(fix.de).not.toBe("");
	expect(describePriceGap("empty", undefined, "Mars").message.en).toBe(
		"The price history is empty.",
	);
});
