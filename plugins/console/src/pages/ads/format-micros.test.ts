import { describe, expect, it } from "vitest";
import { formatMicros } from "./format-micros.ts";

describe("formatMicros", () => {
	it("shows every cent, and none where there are none", () => {
		expect(formatMicros(1_052_500_000, "EUR", "en")).toBe("€1,052.50");
		expect(formatMicros(52_500_000, "EUR", "de")).toBe("52,50\u00a0€");
		expect(formatMicros(52_000_000, "JPY", "en")).toBe("JP¥52");
	});
});
