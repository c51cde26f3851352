import { expect, it } from "vitest";
import { compareBack } from "./compare-back.ts";

const source =
	"Der Rucksack Nordweg ist aus recyceltem Polyester und fasst bis zu 20 Liter. Er ist nicht für die Waschmaschine geeignet.";
const names = ["Nordweg"];

it("lets another wording of the same pass", () => {
	const back =
		"Der Rucksack Nordweg besteht aus recyceltem Polyester und fasst bis zu 20 Liter. Er darf nicht in die Waschmaschine.";
	expect(compareBack({ source, back, names, terms: [] })).toMatchObject({
		problems: [],
		isUnlike: false,
	});
});

it("names numbers, limits and denials that did not come back", () => {
	const back =
		"Der Rucksack Nordweg besteht aus recyceltem Polyester und fasst 30 Liter. Er ist für die Waschmaschine geeignet.";
	const said = compareBack({ source, back, names, terms: [] }).problems.map(
		({ en }) => en,
	);
	expect(said.join()).toContain("30 l");
	expect(said.join()).toContain("denial");
});

it("tells a text that says something else", () => {
	const back = "Unsere Praline kommt bis zu 20 Liter nicht aus Hamburg.";
	expect(compareBack({ source, back, names, terms: [] }).isUnlike).toBe(true);
});

it("names words of the glossary that did not come back", () => {
	const back =
		"Die Tasche Nordweg besteht aus recyceltem Polyester und fasst bis zu 20 Liter. Sie darf nicht in die Waschmaschine.";
	const terms = ["Rucksack", "Polyester", "Gurt"];
	expect(compareBack({ source, back, names, terms }).lostTerms).toEqual([
		"Rucksack",
	]);
});
