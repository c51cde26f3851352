import { describe, expect, it } from "vitest";
import { contentWords } from "../support/content-words.ts";
import { shortenSentence } from "./shorten-sentence.ts";

const short = (sentence: string, language: "de" | "en", name: string) =>
	shortenSentence(
		sentence,
		language,
		contentWords(name).map(({ stem }) => stem),
	);

describe("shortenSentence", () => {
	it("leaves out articles and copulas", () => {
		expect(short("Das Hauptfach fasst 20 Liter.", "de", "Nordweg")).toEqual([
			"Hauptfach fasst 20 Liter",
		]);
		expect(short("Die erste Reparatur ist kostenlos.", "de", "")).toEqual([
			"Erste Reparatur ist kostenlos",
			"Erste Reparatur kostenlos",
		]);
		expect(short("The first repair is free.", "en", "")).toEqual([
			"First repair is free",
		]);
	});

	it("takes what is said of the product itself, clause by clause", () => {
		expect(
			short(
				"Der Rucksack Nordweg ist aus recyceltem Polyester gefertigt und wird in Kassel genäht.",
				"de",
				"Rucksack Nordweg",
			),
		).toEqual(["Aus recyceltem Polyester gefertigt", "In Kassel genäht"]);
		expect(
			short(
				"The Northway Backpack is made from recycled polyester and sewn in Leeds.",
				"en",
				"Northway Backpack",
			),
		).toEqual(["Made from recycled polyester", "Sewn in Leeds"]);
	});

	it("says nothing of the product that is said of a part of it", () => {
		const said = [
			...short(
				"Der Stoff für den Rucksack Nordweg wird in Portugal gewebt.",
				"de",
				"Rucksack Nordweg",
			),
			...short(
				"The fabric of the Northway Backpack is woven in Portugal.",
				"en",
				"Northway Backpack",
			),
		];
		expect(said.filter((text) => /^(?:In|Woven)/.test(text))).toEqual([]);
	});
});
