import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "./split-sentences.ts";

describe("splitSentences", () => {
	it.each([
		["Das kostet ca. 5 Euro. Gut!", ["Das kostet ca. 5 Euro.", "Gut!"]],
		[
			"Wir liefern z. B. Schuhe. Und Hemden.",
			["Wir liefern z. B. Schuhe.", "Und Hemden."],
		],
		["Ab dem 3. Mai ist offen. Komm!", ["Ab dem 3. Mai ist offen.", "Komm!"]],
		["Dr. Weiß rät ab. Schade.", ["Dr. Weiß rät ab.", "Schade."]],
		[
			"It costs approx. 5 euros, e.g. here. Fine.",
			["It costs approx. 5 euros, e.g. here.", "Fine."],
		],
		["Visit blumen.de today. Now?", ["Visit blumen.de today.", "Now?"]],
		["Wait ... for it. Done", ["Wait ... for it.", "Done"]],
		["He said “stop.” Then left.", ["He said “stop.”", "Then left."]],
		["Titel\n\nText", ["Titel", "Text"]],
		["!!! ...", []],
		["", []],
	])("%j", (text, sentences) => {
		expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(
			sentences,
		);
	});

	it("gives offsets that cut the sentence out of any string", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				for (const sentence of splitSentences(text))
					expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
			}),
			{ seed: 12 },
		);
	});
});
