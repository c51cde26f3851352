import type { PassageLanguage } from "@lotse/shared/contract/passages.ts";

const languages = ["de", "en"] as const;

/**
 * The vector collections that hold a language's passages. One a language, so that nearest neighbours are found among those that may be used, and one
 * an embedder, because vectors of two cannot be compared. Passages whose language is not known are in every one; null: all collections. Names
 * are short, for a vector's whole key has 64 bytes.
 */
export function passageCollections(
	embedder: string,
	language: PassageLanguage | null,
): string[] {
	let hash = 0x811c9dc5;
	for (let at = 0; at < embedder.length; at++)
		hash = Math.imul(hash ^ embedder.charCodeAt(at), 0x01000193);
	const suffix = (hash >>> 0).toString(36).slice(0, 5);
	return languages
		.filter((one) => language !== (one === "de" ? "en" : "de"))
		.map((one) => `p-${one}-${suffix}`);
}
