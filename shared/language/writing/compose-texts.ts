import { unsupportedNumbers } from "../similarity/unsupported-numbers.ts";
import { displayWidth } from "../tokens/display-width.ts";
import { tokenise } from "../tokens/tokenise.ts";
import { textTemplates } from "./text-templates.ts";

/** What may be said, and how long. */
export type WritingMaterial = {
	readonly language: "de" | "en";
	readonly product: string;
	/** Statements that may be made; they are used whole or not at all, so that no condition is cut off. */
	readonly facts: readonly string[];
	/** Phrases of the brand that may be used again, best first. */
	readonly phrases: readonly string[];
	/** Longest display width of a text. */
	readonly maxWidth: number;
	readonly count: number;
};

type Candidate = {
	readonly text: string;
	/** Its words without those of the product, which every text may share. */
	readonly words: ReadonlySet<string>;
	/** Whether it says anything beyond the product's name. */
	readonly informs: boolean;
};

/** Two texts with more than this share of words in common are one text said twice. */
const mostOverlap = 0.5;
/** Bounds the work: facts times phrases grow as a product. */
const mostPieces = 20;

/**
 * Short advertising texts put together from what is known, without a language model: product, facts and approved phrases in fixed patterns.
 *
 * Nothing is invented: a text holds only given statements and neutral calls ("entdecken"). A phrase with a number that neither product nor
 * facts state is left out, because it may speak of another offer; a phrase on its own is not returned, because it ran before. Texts
 * differ: no two share more than half of their words, the product's name aside. Fewer than `count` come back when there is not enough
 * to say, none when nothing fits.
 *
 * Deterministic for the same material and the same random numbers; at most a few thousand candidates are looked at.
 *
 * @param random next uniform number in [0, 1)
 * @example
 * composeTexts({ language: "en", product: "Nut Bar", facts: [], phrases: [], maxWidth: 30, count: 1 }, () => 0) // ["Discover Nut Bar"]
 */
export function composeTexts(
	material: WritingMaterial,
	random: () => number,
): string[] {
	const left = shuffle(candidatesOf(material), random);
	const chosen: Candidate[] = [];
	while (chosen.length < material.count) {
		let best: { candidate: Candidate; value: number } | null = null;
		for (const candidate of left) {
			const overlap = Math.max(
				0,
				...chosen.map((one) => overlapOf(one, candidate)),
			);
			if (overlap > mostOverlap) continue;
			const value = (candidate.informs ? 1 : 0) - overlap;
			if (best === null || value > best.value) best = { candidate, value };
		}
		if (best === null) break;
		chosen.push(best.candidate);
	}
	return chosen.map(({ text }) => text);
}

function candidatesOf(material: WritingMaterial): Candidate[] {
	const { language, maxWidth } = material;
	const product = tidy(material.product);
	const facts = material.facts.slice(0, mostPieces).map(tidy);
	const phrases = material.phrases
		.slice(0, mostPieces)
		.map(tidy)
		.filter(
			(phrase) => unsupportedNumbers(phrase, [product, ...facts]).length === 0,
		);
	const used = new Set(
		material.phrases.map((phrase) => phrase.trim().toLowerCase()),
	);
	const productWords = wordsOf(product);
	const found = new Map<string, Candidate>();
	for (const { pattern, informs } of textTemplates[language]) {
		for (const text of fill(pattern, { product, facts, phrases })) {
			const key = text.toLowerCase();
			if (displayWidth(text) > maxWidth || used.has(key) || found.has(key))
				continue;
			const words = new Set(
				[...wordsOf(text)].filter((word) => !productWords.has(word)),
			);
			found.set(key, { text, words, informs });
		}
	}
	return [...found.values()];
}

/** Every way to fill a pattern; two facts in one text are two different ones. */
function* fill(
	pattern: string,
	{
		product,
		facts,
		phrases,
	}: { product: string; facts: readonly string[]; phrases: readonly string[] },
): Generator<string> {
	const choices = (slot: string, list: readonly string[]) =>
		pattern.includes(slot) ? list : [""];
	for (const first of choices("{fact}", facts))
		for (const second of choices(
			"{other}",
			facts.filter((fact) => fact !== first),
		))
			for (const phrase of choices("{phrase}", phrases)) {
				const text = pattern
					.replaceAll(/\{(?:product|fact|other|phrase)\}/g, (slot) =>
						slot === "{product}"
							? product
							: slot === "{fact}"
								? first
								: slot === "{other}"
									? second
									: phrase,
					)
					// A phrase may end with its own sign; then the pattern's full stop is one too many.
					.replaceAll(/([!?…])\./g, "$1");
				yield text.charAt(0).toUpperCase() + text.slice(1);
			}
}

/** One line, without the full stop that a sentence in the middle of a text would not have. */
function tidy(text: string): string {
	return text
		.trim()
		.replace(/\s+/g, " ")
		.replace(/[.;,:]+$/, "");
}

function wordsOf(text: string): Set<string> {
	return new Set(tokenise(text.toLowerCase()).map((token) => token.text));
}

/** Jaccard index of the two word sets; two texts that only name the product are the same text. */
function overlapOf(a: Candidate, b: Candidate): number {
	const both = [...a.words].filter((word) => b.words.has(word)).length;
	const all = a.words.size + b.words.size - both;
	return all === 0 ? 1 : both / all;
}

/** Fisher–Yates. */
function shuffle<T>(list: readonly T[], random: () => number): T[] {
	const left = [...list];
	const result: T[] = [];
	while (left.length > 0)
		result.push(...left.splice(Math.floor(random() * left.length), 1));
	return result;
}
