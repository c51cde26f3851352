import type { ContentLanguage, WritingLanguage } from "./writing-material.ts";

/** Whether rules, patterns and words of a language are known here: German and English. `isHouseLanguage("fr")` → false. */
export const isHouseLanguage = (
	language: ContentLanguage,
): language is WritingLanguage => language === "de" || language === "en";
