import type { PassageLanguage } from "@lotse/shared/contract/passages.ts";

const letters: { readonly [language in PassageLanguage]: string } = {
	de: "de",
	en: "en",
	unknown: "xx",
};

/**
 * The vector collection of a language's passages. One a language, so that nearest neighbours are found among those that may be used; and one
 * an embedder, because vectors of two cannot be compared. Short, for a vector's whole key has 64 bytes.
 */
export function passageCollection(
	embedder: string,
	language: PassageLanguage,
): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < embedder.length; at++)
		hash = Math.imul(hash ^ embedder.charCodeAt(at), 0x01000193);
	return `p-${letters[language]}-${(hash >>> 0).toString(36).slice(0, 5)}`;
}
