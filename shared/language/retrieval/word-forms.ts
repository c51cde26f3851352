import { tokenise } from "../tokens/tokenise.ts";
import { foldWord } from "./fold-word.ts";
import { splitCompound } from "./split-compound.ts";
import { stemWord } from "./stem-word.ts";

/** The forms one word of a text is found by. */
export type WordForm = {
	/** The word folded, and its stems where they differ. */
	readonly words: readonly string[];
	/** Parts of a compound, stemmed and folded; none where it is no compound. */
	readonly parts: readonly string[];
};

/** Longer runs of letters are no words. */
const longest = 80;

/** The list of known words has not every plural: a compound that cannot be taken apart is tried without its ending. */
function partsOf(word: string): readonly string[] {
	const parts = splitCompound(word);
	if (parts.length > 0) return parts;
	const short = word.replace(/(?:e?n|e?s|e)$/u, "");
	return short === word ? parts : splitCompound(short);
}

function formOf(word: string, stems: readonly ("de" | "en")[]): WordForm {
	const small = word.normalize("NFC").toLowerCase();
	const fold = (language: "de" | "en", part: string) =>
		foldWord(stemWord(part, language));
	const words = new Set([
		foldWord(small),
		...stems.map((language) => fold(language, small)),
	]);
	const parts = stems.includes("de")
		? partsOf(small).map((part) => fold("de", part))
		: [];
	return {
		words: [...words].filter((form) => form !== ""),
		parts: parts.filter((form) => form !== "" && !words.has(form)),
	};
}

/**
 * Each word and number of a text with the forms it is found by, in order; "USB-Kabel" is the word and its two halves. Emoji and signs are left
 * out. Never throws; linear in the text.
 *
 * @param stems the languages whose endings are taken off
 * @example wordForms("Schuhe", ["de"]) // [{ words: ["schuhe", "schuh"], parts: [] }]
 */
export function wordForms(
	text: string,
	stems: readonly ("de" | "en")[],
): WordForm[] {
	const forms: WordForm[] = [];
	for (const token of tokenise(text)) {
		if (token.kind === "emoji" || token.text.length > longest) continue;
		const halves = token.text.split(/[-‐‑'’‘ʼ]/u);
		const all = halves.length > 1 ? [token.text, ...halves] : halves;
		for (const part of all) if (part !== "") forms.push(formOf(part, stems));
	}
	return forms.filter(({ words }) => words.length > 0);
}
