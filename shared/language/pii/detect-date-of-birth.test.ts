import { describe, expect, it } from "vitest";
import { detectDateOfBirth } from "./detect-date-of-birth.ts";

describe("detectDateOfBirth", () => {
	it.each([
		["geb. am 03.05.1980", "03.05.1980"],
		["Geburtsdatum: 1980-05-03", "1980-05-03"],
		["born on May 3, 1980.", "May 3, 1980"],
		["am 3. Mai 1980 geboren", "3. Mai 1980"],
		["DOB 5/3/80", "5/3/80"],
	] as const)("finds it in %s", (text, expected) => {
		expect(
			detectDateOfBirth(text).map(({ type, start, end }) => [
				type,
				text.slice(start, end),
			]),
		).toEqual([["DATE_OF_BIRTH", expected]]);
	});
	it.each([
		"am 03.05.1980",
		"Angebot bis 31.12.2026",
		"geboren in Kiel",
		"gebraucht, 03.05.1980",
	])("finds nothing in %s", (text) => {
		expect(detectDateOfBirth(text)).toEqual([]);
	});
});
