import { contentWords } from "../support/content-words.ts";
import { matchStem } from "../support/match-stem.ts";
import { splitClauses } from "../support/split-clauses.ts";
import { negation } from "../support/support-words.ts";
import { attributeWords } from "./attribute-words.ts";
import { readAttributeLine } from "./read-attribute-line.ts";
import type { WritingMaterial } from "./writing-material.ts";

/**
 * Attributes of a product as lines "Name: value": those given, those stated as such in a passage, and those a passage or a picture's description names
 * (a colour, a material, whom it is for). What a clause denies is no attribute; two values of one kind are both named. Given ones come first.
 *
 * @example enrichAttributes(scarf).includes("Farbe: Rot") // where a picture shows "Schal in Rot"
 */
export function enrichAttributes(material: WritingMaterial): string[] {
	const { language, passages, product } = material;
	const lines = new Map<string, string>();
	const add = (name: string, value: string) => {
		const key = name.toLowerCase();
		if (!lines.has(key)) lines.set(key, `${name}: ${value}`);
	};
	for (const { name, value } of product.attributes) add(name, value);
	for (const { text } of passages)
		for (const line of text.split("\n")) {
			const pair = readAttributeLine(line);
			if (pair !== null) add(pair.name, pair.value);
		}
	const texts = [
		...passages.map(({ text }) => text),
		...product.images.map(({ shows }) => shows),
	];
	const clauses = texts
		.flatMap(splitClauses)
		.filter(({ text }) => !negation.test(text))
		.map(({ text }) => ({ text, words: contentWords(text) }));
	for (const { name, values } of attributeWords) {
		const named = values.filter((pair) => {
			const wanted = contentWords(pair[language === "de" ? 0 : 1]);
			return clauses.some(
				({ words }) =>
					wanted.length > 0 &&
					wanted.every(({ stem }) =>
						words.some((one) => isSame(stem, one.stem)),
					),
			);
		});
		const shown = named
			.map((pair) => upperFirst(pair[language === "de" ? 0 : 1]))
			.filter((one, _at, all) => !isPartOfOther(one, all));
		if (shown.length > 0) add(name[language], shown.join(", "));
	}
	return [...lines.values()];
}

/** A compound names its own thing: "Lederhandschuh" is of leather, but "Rotwein" is not the colour, so short words must stand alone. */
function isSame(wanted: string, given: string): boolean {
	return wanted.length < 5 ? wanted === given : matchStem(wanted, given);
}

/** "Wolle" beside "Merinowolle" says less. */
function isPartOfOther(one: string, all: readonly string[]): boolean {
	return all.some(
		(other) => other !== one && other.toLowerCase().endsWith(one.toLowerCase()),
	);
}

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
