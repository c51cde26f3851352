import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitCompound } from "./split-compound.ts";

const known: { readonly [word: string]: number } = {
	haus: 3,
	arbeit: 3,
	zeit: 2,
	geschenk: 4,
	papier: 4,
	schokolade: 4.5,
	verpackung: 4.5,
};
const rarityOf = (word: string) => known[word] ?? 5.5;

describe("splitCompound", () => {
	it.each([
		["geschenkpapier", ["geschenk", "papier"]],
		["arbeitszeit", ["arbeit", "zeit"]],
		["geschenkpapierverpackung", ["geschenk", "papier", "verpackung"]],
		["zartbitterschokolade", ["zartbitter", "schokolade"]],
		["papier", []],
		["hauszeit", ["haus", "zeit"]],
		["unbekanntes", []],
		["schokolade", []],
	])("%s → %j with a small list", (word, parts) => {
		expect(splitCompound(word, rarityOf)).toEqual(parts);
	});

	it.each([
		["nussschokolade", ["nuss", "schokolade"]],
		["geschenkverpackung", ["geschenk", "verpackung"]],
		["versandkostenfrei", ["versand", "kostenfrei"]],
		["regenjacke", ["regen", "jacke"]],
		["kundenservice", ["kunden", "service"]],
		["sommer", []],
		["delivery", []],
	])("%s → %j with the shipped list", (word, parts) => {
		expect(splitCompound(word)).toEqual(parts);
	});

	it("gives parts that stand in the word, in order, and is quick on any letters", () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-zäöüß]{0,80}$/), (word) => {
				let at = 0;
				for (const part of splitCompound(word)) {
					const found = word.indexOf(part, at);
					expect(found).toBeGreaterThanOrEqual(at);
					at = found + part.length;
				}
			}),
			{ numRuns: 200, seed: 20261122 },
		);
	});
});
