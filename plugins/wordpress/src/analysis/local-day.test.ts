import { expect, it } from "vitest";
import { localDay } from "./local-day.ts";

it("localDay is the day on the writer's own calendar", () => {
	expect(localDay(new Date(2026, 0, 9, 23, 59))).toBe("2026-01-09");
	expect(localDay(new Date(2026, 10, 22, 0, 0))).toBe("2026-11-22");
});
