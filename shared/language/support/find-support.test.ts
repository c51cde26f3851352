import { expect, it } from "vitest";
import { contentWords } from "./content-words.ts";
import { findSupport } from "./find-support.ts";
import { indexPassages } from "./index-passages.ts";
import { readQuantities } from "./read-quantities.ts";

const claim = (text: string) => ({
	words: contentWords(text),
	quantities: readQuantities(text),
	isNegative: false,
	isConditional: false,
});
const sentences = indexPassages([
	{
		id: "a",
		sourceId: "s",
		text: "Wolle aus Kassel. Wolle und Seide aus Bremen.",
	},
]);

it("takes the sentence that carries most", () => {
	const found = findSupport(claim("Seide aus Bremen"), sentences);
	expect(found).toMatchObject({ support: 1, reason: null });
	expect(found?.sentence.start).toBe(18);
});

it("names what is missing, and finds nothing where no word is shared", () => {
	expect(findSupport(claim("Seide aus Kassel"), sentences)).toMatchObject({
		support: 0.5,
		reason: "words",
	});
	expect(findSupport(claim("Leinen"), sentences)).toBeNull();
});
