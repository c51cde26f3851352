import { expect, it } from "vitest";
import { displayWidth } from "../tokens/display-width.ts";
import { fillFrames } from "./fill-frames.ts";
import { sampleMaterial } from "./sample-material.suite.ts";

const phrases = [
	{ text: "aus reiner Wolle", kind: "attached", passage: 0 },
	{ text: "Gewicht: 90 g", kind: "value", passage: 0 },
	{ text: "Material: Reine Wolle", kind: "value", passage: 0 },
] as const;

it("fills patterns within the width, and says nothing twice in one text", () => {
	const material = sampleMaterial("ad-variants", "de");
	const texts = fillFrames(material, phrases, "long", 90).map(
		({ text }) => text,
	);
	expect(texts).toContain("Rucksack Nordweg: 90 g Gewicht und Reine Wolle.");
	for (const text of texts) {
		expect(displayWidth(text)).toBeLessThanOrEqual(90);
		expect(text.match(/Wolle/g)?.length ?? 0).toBeLessThanOrEqual(1);
	}
});
