import { describe, expect, it } from "vitest";
import { extractPhrases } from "./extract-phrases.ts";

const passage = (text: string) => ({
	id: "p",
	sourceId: "s",
	title: "",
	url: null,
	hash: "",
	validUntil: null,
	text,
});
const phrases = (
	text: string,
	language: "de" | "en",
	product = "Nordweg Rucksack",
) =>
	extractPhrases([passage(text)], language, product).map(
		(phrase) => `${phrase.kind}: ${phrase.text}`,
	);

describe("extractPhrases", () => {
	it("takes German phrases up to their noun", () => {
		expect(
			phrases(
				"Der Rucksack ist aus recyceltem Polyester gefertigt und hat ein Fach für Laptops bis 15 Zoll.",
				"de",
			),
		).toEqual([
			"sentence: Der Rucksack ist aus recyceltem Polyester gefertigt und hat ein Fach für Laptops bis 15 Zoll",
			"attached: aus recyceltem Polyester",
			"short: Aus recyceltem Polyester gefertigt",
		]);
	});

	it("takes phrases up to the border of their clause", () => {
		expect(
			phrases("Ein Rucksack mit vier Taschen für Laptops bis 15 Zoll.", "de"),
		).toContain("attached: mit vier Taschen für Laptops bis 15 Zoll");
		expect(
			phrases(
				"The scarf is made from pure wool and comes with a cotton bag.",
				"en",
				"Wool scarf",
			),
		).toContain("attached: made from pure wool");
	});

	it("takes nothing said of something else for something said of the product", () => {
		for (const text of [
			"Die Reißverschlüsse kommen aus der Schweiz.",
			"Der Stoff für den Rucksack besteht aus alten Flaschen.",
			"Mit einem feuchten Tuch reinigen.",
		])
			expect(phrases(text, "de").join()).not.toContain("attached");
		expect(
			phrases("The zips come from Switzerland.", "en").join(),
		).not.toContain("attached");
	});

	it("takes a table's rows, and leaves out what a page says to its users", () => {
		expect(
			phrases(
				"Gewicht | 890 g\nLand | Kosten\nIn den Warenkorb\n89,90 € inkl. MwSt.\nFragen an {{EMAIL}}.",
				"de",
			),
		).toEqual(["value: Gewicht: 890 g"]);
	});

	it("takes lines as they are", () => {
		expect(phrases("Material: 100 % Wolle\n12 g Eiweiß", "de")).toEqual([
			"value: Material: 100 % Wolle",
			"bare: 12 g Eiweiß",
		]);
	});

	it("cuts nothing out of what is denied or holds under a condition", () => {
		expect(phrases("Der Gürtel ist nicht aus Leder.", "de")).toEqual([
			"sentence: Der Gürtel ist nicht aus Leder",
		]);
		expect(phrases("Nur mit Adapter aus Messing.", "de")).toEqual([]);
		expect(phrases("Damit ist er aus Wolle.", "de")).toEqual([]);
	});
});
