import { expect, it } from "vitest";
import { materialFromBrief } from "./material-from-brief.ts";
import { sampleBrief } from "./sample-brief.suite.ts";

const defaults = {
	tone: ["warm"],
	address: "Sie",
	avoid: ["billig"],
	phrases: [],
	glossary: [],
	passages: [],
	complaints: [],
	swaps: [],
} as const;

it("makes the brief's own statements passages, and fills in the workspace's defaults", () => {
	const brief = sampleBrief("ad-variants", {
		facts: ["Ohne PFC"],
		counts: { headline: 3 },
	});
	const material = materialFromBrief(brief, defaults);
	expect(material).toMatchObject({
		tone: ["warm"],
		address: "Sie",
		forbidden: ["billig"],
	});
	expect(material.passages.map(({ id, text }) => [id, text])).toEqual([
		["brief-facts", "Ohne PFC"],
	]);
	expect(material.slots.map(({ wanted }) => wanted)).toEqual([3, 4]);
});

it("takes a text to translate for the other language unless it reads otherwise", () => {
	const of = (text: string) =>
		materialFromBrief(
			sampleBrief("localisation", { source: { text, language: null } }),
			defaults,
		).source?.language;
	expect(of("20 l")).toBe("en");
	expect(of("Dieser Text ist auf Deutsch geschrieben.")).toBe("de");
});

it("adds of the house's words those that the text to translate has, and the brief's come first", () => {
	const brief = sampleBrief("localisation", {
		source: { text: "Zwei Rucksäcke und ein Schal", language: "de" },
		glossary: [{ from: "Schal", to: "muffler" }],
	});
	const glossary = [
		{ from: "Rucksack", to: "daypack" },
		{ from: "Schal", to: "scarf" },
		{ from: "Riemen", to: "strap" },
	];
	expect(materialFromBrief(brief, { ...defaults, glossary }).glossary).toEqual([
		{ from: "Schal", to: "muffler" },
		{ from: "Rucksack", to: "daypack" },
	]);
});

it("asks for no text of a kind of which none is wanted", () => {
	const brief = sampleBrief("ad-variants", { counts: { description: 0 } });
	expect(
		materialFromBrief(brief, defaults).slots.map(({ name }) => name),
	).toEqual(["headline"]);
});

it("keeps another language apart from the one its makers read", () => {
	const of = (language: "de" | null) => {
		const { language: own, into } = materialFromBrief(
			sampleBrief("localisation", {
				language: "fr",
				source: { text: language === null ? "1 2 3" : "Ein Schal", language },
			}),
			defaults,
		);
		return [own, into];
	};
	expect(of("de")).toEqual(["de", "fr"]);
	expect(of(null)).toEqual(["de", "fr"]);
});
