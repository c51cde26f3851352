import { expect, it } from "vitest";
import { splitSentences } from "../tokens/split-sentences.ts";
import { combineComplexity } from "./combine-complexity.ts";
import { measureComplexity } from "./measure-complexity.ts";
import { weighSentence } from "./weigh-sentence.ts";

it("makes of the sentences' weights what measureComplexity makes of the text", () => {
	const text =
		"Das Haus steht am Fluss. Die Verwaltungsvorschriften regeln, wer es betreten darf, und unter welchen Bedingungen.";
	const weights = splitSentences(text).map((one) => weighSentence(one.text));
	expect(combineComplexity(weights)).toEqual(
		measureComplexity(text, { language: "de" }),
	);
});
it("abstains without words", () => {
	expect(combineComplexity([])).toMatchObject({
		ok: false,
		reason: "too-short",
	});
});
