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

/**
 * The words of a text that state something: no function words, no calls, no numbers or units, by stem, each once.
 *
 * @example contentWords("Jetzt die besten Schuhe entdecken").map(({ text }) => text) // ["besten", "Schuhe"]
 */
export function contentWords(text: string): ContentWord[] {
	const found: ContentWord[] = [];
	const kinds = new Map(
		tokenise(text).map((token) => [token.text, token.kind] as const),
	);
	for (const [stem, word] of intentWords(text)) {
		const plain = word.toLowerCase();
		if (kinds.get(word) === "number" || numberWords.has(plain)) continue;
		if (softWords.has(plain) || units.has(plain)) continue;
		found.push({ stem, text: word, isStrong: isStrong(plain) });
	}
	for (const { text: word, kind } of tokenise(text)) {
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
