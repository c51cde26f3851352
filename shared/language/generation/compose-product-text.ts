import { chooseDifferent } from "./choose-different.ts";
import type { Phrase } from "./extract-phrases.ts";
import type { WritingMaterial } from "./writing-material.ts";

const mostSentences = 8;
const inParagraph = 3;
const mostLines = 14;

/**
 * A product description from what sources say: their own sentences in their order, then the facts as a list. Nothing is added, so each line has its
 * source. The second version holds the first sentences and the list alone; null where sources say nothing that stands alone.
 *
 * @example composeProductText(material, phrases, 0) // "Der Schal ist aus Wolle.\n\n- Gewicht: 90 g"
 */
export function composeProductText(
	material: WritingMaterial,
	phrases: readonly Phrase[],
	version: number,
): string | null {
	const of = (kinds: readonly Phrase["kind"][]) =>
		phrases.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
	const different = (texts: readonly string[], count: number) => {
		const chosen = new Set(
			chooseDifferent(
				texts.map((text, at) => ({ text, value: 1 - at / 1_000, group: null })),
				{ count, names: material.product.name, avoid: [] },
			),
		);
		return texts.filter((text) => chosen.has(text));
	};
	const sentences = different(
		of(["sentence"]),
		version === 0 ? mostSentences : 2,
	).map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`));
	const lines = different(of(["value", "bare"]), mostLines).map(
		(text) => `- ${text}`,
	);
	if (sentences.length + lines.length === 0) return null;
	const paragraphs: string[] = [];
	for (let at = 0; at < sentences.length; at += inParagraph)
		paragraphs.push(sentences.slice(at, at + inParagraph).join(" "));
	if (lines.length > 0) paragraphs.push(lines.join("\n"));
	return paragraphs.join("\n\n");
}
