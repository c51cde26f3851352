import { describe, expect, it } from "vitest";
import { echoNames } from "./echo-names.ts";

const names = (text: string, full?: string) =>
	echoNames(
		text,
		full === undefined
			? []
			: [
					{
						type: "PERSON",
						start: text.indexOf(full),
						end: text.indexOf(full) + full.length,
						confidence: 0.8,
					},
				],
	).map(({ start, end }) => text.slice(start, end));

describe("echoNames", () => {
	it("finds the words of an e-mail address, with umlauts", () => {
		expect(
			names("Grüße, Jörg Mustermann (joerg.mustermann@beispiel.de)"),
		).toEqual(["Jörg", "Mustermann"]);
	});
	it("finds a family name again", () => {
		expect(
			names(
				"Erika Mustermann schrieb uns. Mustermann lobt.",
				"Erika Mustermann",
			),
		).toContain("Mustermann");
	});
	it.each([
		"Service: info.service@beispiel.de",
		"Support von shop.support@beispiel.de",
		"Beispiel GmbH, kontakt@beispiel.de",
		"",
	])("finds nothing in %s", (text) => {
		expect(names(text)).toEqual([]);
	});
});
