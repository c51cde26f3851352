import type { Localised } from "../localised.ts";
import { otherLanguages } from "../other-languages.ts";
import type { ContentLanguage } from "./writing-material.ts";

/** What a language is called; English for a prompt. `nameOfLanguage("fr").en` → "French". */
export const nameOfLanguage = (language: ContentLanguage): Localised =>
	({
		de: { de: "Deutsch", en: "German" },
		en: { de: "Englisch", en: "English" },
		...otherLanguages,
	})[language];
