import { expect, it } from "vitest";
import type { ImportProblem } from "../rules/imports/import-problem.ts";
import { GuideValue } from "./guide-value.ts";
import { readGuideEntries } from "./read-guide-entries.ts";

function reading(value: unknown) {
	const problems: ImportProblem[] = [];
	return {
		sections: readGuideEntries(new GuideValue(value, "", problems)),
		fields: problems.map(({ field }) => field),
	};
}

it("fills in what is left out, entry by entry", () => {
	const { sections, fields } = reading({
		terms: [{ preferred: "E-Mail" }],
		claims: [{ wording: "Nr. 1", source: { title: "Studie" }, markets: "de" }],
		embargo: [{ phrases: "Nordstern", reason: "Messe" }],
		notices: [{ text: "Anzeige" }],
	});
	expect(fields).toEqual([]);
	expect(sections).toMatchObject({
		terms: [{ id: "e-mail", level: "warning", language: null, forbidden: [] }],
		claims: [{ id: "nr-1", markets: ["DE"], evidence: "other", clears: [] }],
		embargo: [{ id: "nordstern", insideWords: false, allowedFrom: null }],
		notices: [{ id: "anzeige", position: "anywhere", level: "error" }],
	});
});

it("makes ids that none of those given has, whatever their order", () => {
	const { sections } = reading({
		terms: [
			{ preferred: "A" },
			{ preferred: "a" },
			{ id: "a", preferred: "B" },
		],
	});
	expect(sections.terms.map(({ id }) => id)).toEqual(["a-2", "a-3", "a"]);
});

it("names every entry that is none", () => {
	expect(reading({ terms: [3, null], claims: "x" }).fields).toEqual([
		"terms.0",
		"terms.0.preferred",
		"terms.1.preferred",
		"claims",
	]);
});
