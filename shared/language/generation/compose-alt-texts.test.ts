import { expect, it } from "vitest";
import { composeAltTexts } from "./compose-alt-texts.ts";
import { sampleMaterial } from "./sample-material.suite.ts";

it("names the product with what is to be seen, within the width", () => {
	const base = sampleMaterial("alt-text", "de");
	const images = ["von vorn", "", "Rucksack Nordweg von hinten"].map(
		(shows) => ({ url: "https://shop.example/a.jpg", shows }),
	);
	const material = { ...base, product: { ...base.product, images } };
	expect(composeAltTexts(material, 125)).toEqual([
		"Rucksack Nordweg: von vorn",
		"Rucksack Nordweg von hinten",
	]);
	expect(composeAltTexts(material, 8)).toEqual(["von vorn"]);
});
