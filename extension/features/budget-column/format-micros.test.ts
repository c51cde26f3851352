import { expect, it } from "vitest";
import { formatMicros } from "./format-micros.ts";

it("writes whole amounts whole and cents where there are any", () => {
	expect(formatMicros(160_000_000, "EUR", "en")).toBe("€160");
	expect(formatMicros(124_500_000, "EUR", "en")).toBe("€124.50");
	expect(formatMicros(124_500_000, "EUR", "de")).toBe("124,50\u00a0€");
	expect(formatMicros(-5_000_000, "EUR", "en", "exceptZero")).toBe("−€5");
	expect(formatMicros(5_000_000, "JPY", "en")).toBe("JP¥5");
});
