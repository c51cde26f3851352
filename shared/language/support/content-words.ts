import { intentWords } from "../similarity/intent-words.ts";
import { tokenise } from "../tokens/tokenise.ts";
import {
	numberWords,
	softWords,
	strongBeginnings,
	units,
} from "./support-words.ts";

export type ContentWord = {
	readonly stem: string;
	readonly text: string;
	/** Makes a promise by itself ("beste", "waterproof"). */
	readonly isStrong: boolean;
};

/** Names and clauses are asked about again and again; beyond so many, or so long, they are read anew. */
const mostKept = 2_000;
const mostCharacters = 200;
const known = new Map<string, readonly ContentWord[]>();

/**
 * The words of a text that state something: no function words, no calls, no numbers or units, by stem, each once. Short texts are read once; says nothing a fresh
 * reading would not.
 *
 * @example contentWords("Jetzt die besten Schuhe entdecken").map(({ text }) => text) // ["besten", "Schuhe"]
 */
export function contentWords(text: string): readonly ContentWord[] {
	const before = known.get(text);
	if (before !== undefined) return before;
	const words = readWords(text);
	if (text.length > mostCharacters) return words;
	if (known.size >= mostKept) known.clear();
	known.set(text, words);
	return words;
}

function readWords(text: string): ContentWord[] {
	const found: ContentWord[] = [];
	const tokens = tokenise(text);
	const kinds = new Map(
		tokens.map((token) => [token.text, token.kind] as const),
	);
	for (const [stem, word] of intentWords(text)) {
		const plain = word.toLowerCase();
		if (kinds.get(word) === "number" || numberWords.has(plain)) continue;
		if (softWords.has(plain) || units.has(plain)) continue;
		found.push({ stem, text: word, isStrong: isStrong(plain) });
	}
	for (const { text: word, kind } of tokens) {
		const plain = word.toLowerCase();
		// "immer", "only": function words elsewhere, promises here.
		if (kind !== "word" || !isStrong(plain)) continue;
		if (!found.some(({ text: known }) => known.toLowerCase() === plain))
			found.push({ stem: plain, text: word, isStrong: true });
	}
	return found;
}

function isStrong(word: string): boolean {
	if (softWords.has(word)) return false;
	return strongBeginnings.some((beginning) =>
		beginning.length < 4 &&
		beginning !== "öko" &&
		beginning !== "bio" &&
		beginning !== "eco"
			? word === beginning
			: word.startsWith(beginning),
	);
}
