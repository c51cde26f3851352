import { describe, expect, it } from "vitest";
import { detectPhone } from "./detect-phone.ts";

describe("detectPhone", () => {
	it.each([
		["Tel. 030 901820", "030 901820"],
		["Ruf an: 01711234567!", "01711234567"],
		["+49 (0)89 / 123 456-78 oder", "+49 (0)89 / 123 456-78"],
		["They answer at 699 956 915", "699 956 915"],
		["0171/1234567 oder mehr", "0171/1234567"],
		["655 437 108 office", "655 437 108"],
		["Tel.-Nr. 040 1234567", "040 1234567"],
	] as const)("finds it in %s", (text, expected) => {
		expect(
			detectPhone(text).map(({ type, start, end }) => [
				type,
				text.slice(start, end),
			]),
		).toEqual([["PHONE", expected]]);
	});
	it.each([
		"am 12.03.2024 um 18:00",
		"Best.-Nr. 0815-4711-22",
		"Bestellnummer 4711-0815-1234",
		"Rufen Sie an und sparen Sie 100 000 000 Euro",
		"699 956 915",
		"The office is at 17031 2202 Rissik St",
		"EAN 4006381333931",
		"card 4111111111111",
		"1.299.000 €",
		"Mo-Fr 08.00-18.00, Tel. siehe unten",
		"Telefon-Flat 2024 - 2026",
	])("finds nothing in %s", (text) => {
		expect(detectPhone(text)).toEqual([]);
	});
});
