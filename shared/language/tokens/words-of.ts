import { tokenise } from "./tokenise.ts";

/** Texts are compared with each other, so each is read many times; beyond so many, or so long, they are read anew. */
const mostKept = 2_000;
const mostCharacters = 200;
const known = new Map<string, ReadonlySet<string>>();

/**
 * The tokens of a text in small letters, each once: words, numbers and emoji, to tell how many two texts share. Short texts are read once; says nothing a
 * fresh reading would not. Never throws; linear in the text.
 *
 * @example wordsOf("Rot, rot und 2") // "rot", "und", "2"
 */
export function wordsOf(text: string): ReadonlySet<string> {
	const before = known.get(text);
	if (before !== undefined) return before;
	const words = new Set(
		tokenise(text.toLowerCase()).map((token) => token.text),
	);
	if (text.length > mostCharacters) return words;
	if (known.size >= mostKept) known.clear();
	known.set(text, words);
	return words;
}
