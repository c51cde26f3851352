import type { GuideTerm } from "../style-guide/style-guide.ts";
import type { GlossaryEntry, WritingLanguage } from "./writing-material.ts";

/**
 * The house's own words for a translation into a language: a term of the other language with its translation, a term of this one the other way round, and a
 * term of any language, which stays as it is. Terms without a translation bind nobody. In the guide's order; linear.
 *
 * @example glossaryOfTerms([{ ...term, preferred: "Rucksack", language: "de", translation: "daypack" }], "en") // [{ from: "Rucksack", to: "daypack" }]
 */
export function glossaryOfTerms(
	terms: readonly GuideTerm[],
	into: WritingLanguage,
): GlossaryEntry[] {
	return terms.flatMap(({ preferred, language, translation }) => {
		if (language === null) return [{ from: preferred, to: preferred }];
		if (translation === undefined) return [];
		return language === into
			? [{ from: translation, to: preferred }]
			: [{ from: preferred, to: translation }];
	});
}
