import { expect, it } from "vitest";
import { tokenise } from "../tokens/tokenise.ts";
import { measureWholeText } from "./measure-whole-text.ts";
import { wholeTextFeatures } from "./whole-text-features.ts";

function featureOf(text: string, id: string): number | undefined {
	const tokens = tokenise(text).filter((token) => token.kind !== "emoji");
	const words = tokens.map((token) => token.text.toLowerCase());
	const values = measureWholeText(text, tokens, words);
	expect(values).toHaveLength(wholeTextFeatures.length);
	expect(values.every(Number.isFinite)).toBe(true);
	return values[wholeTextFeatures.findIndex((feature) => feature.id === id)];
}

it("measures each named property, one value a name", () => {
	const text =
		'What 9 "KIDS" Saw: They Were Watching (And It\'s Sad). But Why?';
	expect(featureOf(text, "length")).toBeCloseTo(text.length / 20, 9);
	expect(featureOf(text, "question-mark")).toBe(1);
	expect(featureOf(text, "exclamation-mark")).toBe(0);
	expect(featureOf(text, "opens-with-question-word")).toBe(1);
	expect(featureOf(text, "number")).toBe(1);
	expect(featureOf(text, "capitals")).toBe(1);
	expect(featureOf(text, "endings-ing")).toBe(1);
	expect(featureOf(text, "and")).toBe(1);
});

it("holds length at the border of the trained range", () => {
	expect(featureOf("Hi", "length")).toBe(2.1);
	expect(featureOf("word ".repeat(80), "length")).toBe(5);
	expect(featureOf("", "words")).toBe(1.75);
});
