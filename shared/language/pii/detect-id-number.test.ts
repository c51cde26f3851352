import { describe, expect, it } from "vitest";
import { detectIdNumber } from "./detect-id-number.ts";

describe("detectIdNumber", () => {
	it.each([
		["SSN 078-05-1120", "078-05-1120"],
		["Rentenversicherungsnummer 65 170839 J 003", "65 170839 J 003"],
		["Ausweis-Nr. T220001293", "T220001293"],
		["Reisepass C01X00T478", "C01X00T478"],
		["KVNR A123456780", "A123456780"],
		["My driver's license number is F162823540116", "F162823540116"],
	] as const)("finds it in %s", (text, expected) => {
		expect(
			detectIdNumber(text).map(({ type, start, end }) => [
				type,
				text.slice(start, end),
			]),
		).toEqual([["ID_NUMBER", expected]]);
	});
	it.each([
		"000-12-3456",
		"123-45-678",
		"T220001293",
		"123456789",
		"A1234",
		"Führerschein in 14 Tagen",
	])("finds nothing in %s", (text) => {
		expect(detectIdNumber(text)).toEqual([]);
	});
});
