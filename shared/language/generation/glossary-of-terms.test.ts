import { expect, it } from "vitest";
import { glossaryOfTerms } from "./glossary-of-terms.ts";

const term = {
	id: "term",
	preferred: "Rucksack",
	language: "de",
	translation: "daypack",
	definition: "",
	forbidden: [],
	caseSensitive: false,
	exceptions: [],
	level: "warning",
} as const;

it("turns a term round for the other direction, keeps words of any language, and leaves out what has no translation", () => {
	const { translation: _, ...untranslated } = term;
	const terms = [
		term,
		{ ...term, preferred: "tote bag", language: "en", translation: "Tasche" },
		{ ...untranslated, preferred: "Nordweg", language: null },
		{ ...untranslated, preferred: "Riemen" },
	] as const;
	expect(glossaryOfTerms(terms, "en")).toEqual([
		{ from: "Rucksack", to: "daypack" },
		{ from: "Tasche", to: "tote bag" },
		{ from: "Nordweg", to: "Nordweg" },
	]);
	expect(glossaryOfTerms(terms, "de")).toEqual([
		{ from: "daypack", to: "Rucksack" },
		{ from: "tote bag", to: "Tasche" },
		{ from: "Nordweg", to: "Nordweg" },
	]);
});

it("knows a term's words in further languages, there and back", () => {
	const terms = [
		{ ...term, translations: { fr: "sac à dos" } },
		{ ...term, language: null, preferred: "Nordweg" },
	] as const;
	expect(glossaryOfTerms(terms, "fr")).toEqual([
		{ from: "Rucksack", to: "sac à dos" },
		{ from: "daypack", to: "sac à dos" },
		{ from: "Nordweg", to: "Nordweg" },
	]);
	expect(glossaryOfTerms(terms, "it").map(({ from }) => from)).toEqual([
		"Nordweg",
	]);
	expect(glossaryOfTerms(terms, "en", "fr")).toEqual([
		{ from: "sac à dos", to: "daypack" },
		{ from: "Nordweg", to: "Nordweg" },
	]);
});
