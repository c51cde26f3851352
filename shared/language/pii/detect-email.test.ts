import { describe, expect, it } from "vitest";
import { detectEmail } from "./detect-email.ts";

describe("detectEmail", () => {
	it.each([
		["Schreib an max@beispiel.de.", "max@beispiel.de"],
		["<a.b+c@mail.example.com>", "a.b+c@mail.example.com"],
		["kontakt@bücher.example", "kontakt@bücher.example"],
		["max (at) beispiel (punkt) de", "max (at) beispiel (punkt) de"],
	] as const)("finds it in %s", (text, expected) => {
		expect(
			detectEmail(text).map(({ type, start, end }) => [
				type,
				text.slice(start, end),
			]),
		).toEqual([["EMAIL", expected]]);
	});
	it.each([
		"@beispiel",
		"a@b",
		"Preis @ 5 Euro",
		"@max.muster folgt",
		"x@@y.de zz@",
	])("finds nothing in %s", (text) => {
		expect(detectEmail(text)).toEqual([]);
	});
});
