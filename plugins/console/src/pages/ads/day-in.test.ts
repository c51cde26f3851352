import { expect, it } from "vitest";
import { dayIn } from "./day-in.ts";

it("names the day where the account is", () => {
	const evening = Date.UTC(2026, 10, 22, 23, 30);
	expect(dayIn("Europe/Berlin", evening)).toBe("2026-11-23");
	expect(dayIn("America/New_York", evening)).toBe("2026-11-22");
	expect(dayIn("UTC")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
