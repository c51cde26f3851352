import { expect, it } from "vitest";
import { endOfDay } from "./end-of-day.ts";

it("is the midnight after, and nothing for what is no day", () => {
	expect(endOfDay("2026-12-31")).toBe(Date.UTC(2027, 0, 1));
	expect(endOfDay("")).toBeNull();
	expect(endOfDay("2026-13-01")).toBeNull();
});
