import { expect, it } from "vitest";
import { readInstant } from "./read-instant.ts";

it("reads numbers, days and instants, and nothing else", () => {
	expect(readInstant(5)).toBe(5);
	expect(readInstant("2026-11-05")).toBe(Date.UTC(2026, 10, 5));
	expect(readInstant("2026-11-05T10:00:00+01:00")).toBe(
		Date.UTC(2026, 10, 5, 9),
	);
	for (const value of ["5 Nov", "", 1.5, null, "2026-13-45"])
		expect(readInstant(value)).toBeNull();
});
