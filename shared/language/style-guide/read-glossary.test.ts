import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGlossary } from "./read-glossary.ts";

describe("readGlossary", () => {
	it.each([
		[
			"German, semicolons",
			"Begriff;Verboten;Sprache\nE-Mail;Email|e mail;deutsch\n",
		],
		[
			"English, commas, quotes",
			'Preferred term,"Avoid",Language\nE-Mail,"Email; e mail",de-DE\n',
		],
		[
			"tabs and a byte-order mark",
			"\uFEFFStatt\tRichtig\tLang\nEmail, e mail\tE-Mail\tDE\n",
		],
		[
			"a row a variant",
			"term;not to use;language\nE-Mail;Email;de\nE-Mail;e mail;de\n\n",
		],
	])("reads %s", (_, text) => {
		expect(readGlossary(text)).toEqual({
			ok: true,
			terms: [
				{ preferred: "E-Mail", forbidden: ["Email", "e mail"], language: "de" },
			],
			warnings: [],
		});
	});

	it("reads the other columns", () => {
		const text =
			"Begriff;Falsch;Definition;Ausnahmen;Groß/klein;Stufe\nLotse;LOTSE;Der Lotse;LOTSE GmbH;ja;error\n;x;;;;\n";
		expect(readGlossary(text)).toMatchObject({
			ok: true,
			terms: [
				{
					definition: "Der Lotse",
					exceptions: ["LOTSE GmbH"],
					caseSensitive: true,
					level: "error",
				},
			],
			warnings: [{ en: "1 rows without a preferred word are left out." }],
		});
	});

	it("reads what a word is called in the other language", () => {
		expect(
			readGlossary("Begriff;Sprache;Übersetzung\nRucksack;de;daypack\n"),
		).toMatchObject({
			terms: [
				{ preferred: "Rucksack", language: "de", translation: "daypack" },
			],
		});
	});

	it("reads what it is called in further languages, a column each", () => {
		expect(
			readGlossary("Begriff;fr;Polnisch\nTrinkflasche;gourde;\n"),
		).toMatchObject({
			terms: [{ preferred: "Trinkflasche", translations: { fr: "gourde" } }],
		});
	});

	it("says what is missing", () => {
		expect(readGlossary("a;b\n1;2").ok).toBe(false);
		expect(readGlossary("").ok).toBe(false);
		expect(readGlossary("Begriff\n").ok).toBe(false);
	});

	it("never throws", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				expect(readGlossary(`Begriff;Verboten\n${text}`)).toHaveProperty("ok");
			}),
		);
	});
});
