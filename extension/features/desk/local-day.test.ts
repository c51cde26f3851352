import { describe, expect, it } from "vitest";
import { localDay } from "./local-day.ts";

describe("localDay", () => {
	it("is the day on the user's own calendar", () => {
		expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
		expect(localDay(new Date(2026, 10, 22, 0, 0))).toBe("2026-11-22");
	});
});
