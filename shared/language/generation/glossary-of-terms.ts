import type { GuideTerm } from "../style-guide/style-guide.ts";
import { isHouseLanguage } from "./is-house-language.ts";
import type {
	ContentLanguage,
	GlossaryEntry,
	WritingLanguage,
} from "./writing-material.ts";

const house: readonly WritingLanguage[] = ["de", "en"];

/**
 * The house's own words for a translation into a language: what a term is called in the language it is translated from, and in the other. A term of any
 * language stays as it is unless it has a word for that one; a term without a word in both binds nobody. In the guide's order; linear.
 *
 * @param from absent: German or English, whichever it is not translated into, or both
 * @example glossaryOfTerms([{ ...term, preferred: "Rucksack", language: "de", translation: "daypack" }], "en") // [{ from: "Rucksack", to: "daypack" }]
 */
export function glossaryOfTerms(
	terms: readonly GuideTerm[],
	into: ContentLanguage,
	from?: ContentLanguage,
): GlossaryEntry[] {
	const sources =
		from === undefined ? house.filter((one) => one !== into) : [from];
	return terms.flatMap((term) => {
		const to = wordIn(term, into);
		if (to === undefined) return [];
		const words = new Set(sources.map((one) => wordIn(term, one)));
		return [...words].flatMap((word) =>
			word === undefined ? [] : [{ from: word, to }],
		);
	});
}

function wordIn(
	{ preferred, language, translation, translations }: GuideTerm,
	wanted: ContentLanguage,
): string | undefined {
	const other = isHouseLanguage(wanted) ? undefined : translations?.[wanted];
	if (other !== undefined) return other;
	if (language === null || language === wanted) return preferred;
	return isHouseLanguage(wanted) ? translation : undefined;
}
