import { expect, it } from "vitest";
import { composeProductText } from "./compose-product-text.ts";
import { sampleMaterial } from "./sample-material.suite.ts";

const phrases = [
	{ text: "Der Schal ist aus Wolle", kind: "sentence", passage: 0 },
	{ text: "Gewicht: 90 g", kind: "value", passage: 0 },
	{ text: "aus Wolle", kind: "attached", passage: 0 },
] as const;

it("quotes sentences, then lists facts", () => {
	const material = sampleMaterial("product-description", "de");
	expect(composeProductText(material, phrases, 0)).toBe(
		"Der Schal ist aus Wolle.\n\n- Gewicht: 90 g",
	);
	expect(composeProductText(material, [], 0)).toBeNull();
});
