import { expect, it } from "vitest";
import { enrichAttributes } from "./enrich-attributes.ts";
import { sampleMaterial } from "./sample-material.suite.ts";

const lines = (text: string, language: "de" | "en" = "de") => {
	const base = sampleMaterial("attributes", language);
	const passages = base.passages.slice(0, 1).map((one) => ({ ...one, text }));
	return enrichAttributes({ ...base, passages });
};

it("reads attributes from lines and words", () => {
	expect(
		lines("Gewicht: 90 g\nSchal aus Merinowolle in Rot für Damen"),
	).toEqual([
		"Gewicht: 90 g",
		"Farbe: Rot",
		"Material: Merinowolle",
		"Zielgruppe: Damen",
	]);
	expect(lines("A red scarf of merino wool", "en")).toContain("Colour: Red");
});

it("takes nothing from what is denied, nor colours from other words", () => {
	expect(lines("Ohne Leder. Passt zu Rotwein.")).toEqual([]);
});
