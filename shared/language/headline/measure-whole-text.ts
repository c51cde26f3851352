import type { Token } from "../tokens/tokenise.ts";

const questionWords = new Set(
	"what why how who when where which what's who's how's".split(" "),
);
const demonstratives = new Set("this these that those here here's".split(" "));
const functionWords = new Set(
	"the a an of to in on at for with and or but if by from as is are was were be been it its it's that this".split(
		" ",
	),
);

/** Range of lengths met in training (about the middle 98 %); beyond it a whole-text property keeps the value it has at the border. */
export const trainedRange = { characters: [42, 100], words: [7, 21] } as const;

const within = (
	value: number,
	[low, high]: readonly [number, number],
): number => Math.min(high, Math.max(low, value));
const has = (text: string, pattern: RegExp): number =>
	pattern.test(text) ? 1 : 0;
const upTo3 = (
	items: readonly string[],
	test: (item: string) => boolean,
): number => Math.min(3, items.filter(test).length);
const mean = (
	items: readonly string[],
	value: (item: string) => number,
): number =>
	items.reduce((sum, item) => sum + value(item), 0) / Math.max(1, items.length);

/**
 * The whole-text properties of a headline, in the order of `wholeTextFeatures`, scaled to about 0–5.
 *
 * `tokens` are the words and numbers of `text`; `words` the same in lower case. Length and word count are held at the border of the trained
 * range (42–100 characters, 7–21 words): outside it the archive knows nothing, and the scorer says so with a caution.
 */
export function measureWholeText(
	text: string,
	tokens: readonly Token[],
	words: readonly string[],
): number[] {
	const characters = within(text.length, trainedRange.characters);
	const count = within(words.length, trainedRange.words);
	const sentences = text
		.split(/[.!?…]{1,9}(?:\s|$)/u)
		.filter((part) => part.trim() !== "");
	const first = words[0] ?? "";
	const raw = tokens.map((token) => token.text);
	return [
		characters / 20,
		((characters - 80) / 20) ** 2,
		count / 4,
		within(
			mean(words, (word) => word.length),
			[2, 8],
		),
		Math.min(8, words.filter((word) => word.length > 6).length),
		Math.min(5, sentences.length),
		within(sentences[0]?.length ?? 0, [5, 100]) / 40,
		has(text, /\?/u),
		has(text, /!/u),
		has(text, /:/u),
		Math.min(2, text.split(",").length - 1),
		has(text, /["“”]|(?<!\p{L})['‘]|['’](?!\p{L})/u),
		has(text, /^["“'‘]/u),
		has(text, /\.\.\.|…/u),
		has(text, /\s[-–—]\s|—/u),
		has(text, /\(/u),
		has(text, /\*/u),
		has(text, /\d/u),
		has(text, /^\d/u),
		has(text, /[$€£%]/u),
		upTo3(
			raw,
			(word) =>
				word.length > 1 && /\p{L}/u.test(word) && word === word.toUpperCase(),
		),
		4 * mean(raw, (word) => has(word, /^\p{Lu}/u)),
		questionWords.has(first) ? 1 : 0,
		demonstratives.has(first) ? 1 : 0,
		4 * mean(words, (word) => (functionWords.has(word) ? 1 : 0)),
		(5 * new Set(words).size) / Math.max(1, words.length),
		within(words.at(-1)?.length ?? 0, [1, 12]) / 3,
		has(text, /\.$/u),
		words.includes("and") ? 1 : 0,
		words.includes("but") ? 1 : 0,
		upTo3(words, (word) => word.includes("'")),
		upTo3(words, (word) => word.endsWith("ing")),
		upTo3(words, (word) => word.endsWith("ed")),
		upTo3(words, (word) => word.endsWith("ly")),
	];
}
