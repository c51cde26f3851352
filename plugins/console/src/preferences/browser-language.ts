import type { Language } from "@lotse/shared/contract/localised.ts";

/**
 * The first language of a browser's list that the console speaks; English when there is none.
 *
 * @example browserLanguage(["fr-FR", "de-AT"]) // "de"
 */
export function browserLanguage(languages: readonly string[]): Language {
	for (const tag of languages) {
		const [primary] = tag.toLowerCase().split("-");
		if (primary === "de" || primary === "en") return primary;
	}
	return "en";
}
