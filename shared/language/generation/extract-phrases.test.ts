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
const phrases = (text: string, language: "de" | "en") =>
	extractPhrases([passage(text)], language, "Nordweg Rucksack").map(
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
			),
		).toContain("attached: made from pure wool");
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
