import { wordForms } from "./word-forms.ts";

/** What a passage is found by, each a list with repetitions, so that counts weigh. */
export type PassageTerms = {
	/** Words of the title and the heading above it. */
	readonly title: readonly string[];
	/** Words of the passage: as written (folded) and without their ending. */
	readonly words: readonly string[];
	/** Parts of compounds in the passage, without their ending. */
	readonly parts: readonly string[];
};

/**
 * The words a passage goes into the index with. Umlauts are spelt out, endings taken off in the passage's language (German rules where it
 * is not known), compounds taken apart. Nothing is left out: which words are too common is for the query to say. Never throws; linear.
 *
 * Worked value: text "Süße Nussschokolade", language de → words "suesse", "suss", "nussschokolade", "nussschokolad", parts "nuss", "schokolad".
 */
export function passageTerms(
	title: string,
	text: string,
	language: "de" | "en" | "unknown",
): PassageTerms {
	const words: string[] = [];
	const parts: string[] = [];
	const stems = language === "en" ? (["en"] as const) : (["de"] as const);
	for (const form of wordForms(text, stems)) {
		words.push(...form.words);
		parts.push(...form.parts);
	}
	const heading = wordForms(title, stems).flatMap((form) => [
		...form.words,
		...form.parts,
	]);
	return { title: heading, words, parts };
}
