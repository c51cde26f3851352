import { expect, it } from "vitest";
import { normaliseDate } from "./normalise-date.ts";

it("reads the ways exports write days", () => {
	for (const text of [
		"1987-05-31",
		"19870531",
		"31.5.1987",
		"31/05/1987",
		" 1987-05-31T00:00:00Z",
	])
		expect(normaliseDate(text)).toBe("19870531");
});

it("keeps days that cannot be, and refuses what says nothing", () => {
	expect(normaliseDate("19871345")).toBe("19871345");
	for (const text of [
		"",
		"1900-01-01",
		"01.01.1970",
		"0000-00-00",
		"May 1987",
		"87-5-31",
	])
		expect(normaliseDate(text)).toBeNull();
});
