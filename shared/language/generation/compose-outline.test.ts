import { expect, it } from "vitest";
import { composeOutline } from "./compose-outline.ts";
import { sampleMaterial } from "./sample-material.suite.ts";

it("puts facts under headings and links to own pages on the subject", () => {
	const material = sampleMaterial("seo-outline", "de", {
		pages: [
			{ title: "Rucksack richtig packen", url: "https://shop.example/packen" },
			{ title: "Impressum", url: "https://shop.example/impressum" },
		],
	});
	const items = composeOutline(material, [
		{ text: "Gewicht: 890 g", kind: "value", passage: 0 },
		{ text: "Ohne PFC", kind: "bare", passage: 0 },
	]);
	expect(items.map(({ text }) => text)).toEqual([
		"Rucksack Nordweg",
		"Größe und Daten",
		"Gewicht: 890 g",
		"Im Alltag",
		"Ohne PFC",
		"Weiterlesen",
		"[Rucksack richtig packen](https://shop.example/packen)",
	]);
	expect(composeOutline(material, [])).toEqual([]);
});
