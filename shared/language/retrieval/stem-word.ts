/** Letters after which a German -s or -st may be an ending. */
const mayPrecede = /[bdfghklmnt]$/u;

const without = (word: string, ending: string, least: number): string | null =>
	word.length > least && word.endsWith(ending)
		? word.slice(0, -ending.length)
		: null;

function withoutGermanEnding(word: string): string {
	const cut =
		without(word, "ern", 5) ??
		without(word, "em", 4) ??
		without(word, "en", 4) ??
		without(word, "er", 4) ??
		without(word, "es", 4) ??
		without(word, "e", 3);
	if (cut !== null) return cut;
	if (word.length > 5 && word.endsWith("eln")) return word.slice(0, -1);
	const beforeS = without(word, "s", 3);
	return beforeS !== null && mayPrecede.test(beforeS) ? beforeS : word;
}

function withoutGermanDegree(word: string): string {
	const cut =
		without(word, "est", 5) ?? without(word, "er", 4) ?? without(word, "en", 4);
	if (cut !== null) return cut;
	const beforeSt = without(word, "st", 4);
	return beforeSt !== null && mayPrecede.test(beforeSt) ? beforeSt : word;
}

function stemGerman(word: string): string {
	const plain = word
		.replaceAll("ä", "a")
		.replaceAll("ö", "o")
		.replaceAll("ü", "u")
		.replaceAll("ß", "ss");
	return withoutGermanDegree(withoutGermanEnding(plain));
}

function stemEnglish(word: string): string {
	if (/(?<![ea])ies$/u.test(word) && word.length > 4)
		return `${word.slice(0, -3)}y`;
	if (/(?<![aeo])es$/u.test(word) && word.length > 3) return word.slice(0, -1);
	if (/(?<![us])s$/u.test(word) && word.length > 3) return word.slice(0, -1);
	return word;
}

/**
 * A word without the ending that case, number or degree gives it. German: the light stemmer of Savoy (2006, "Light stemming approaches for
 * the French, Portuguese, German and Hungarian languages", SAC), umlauts taken back, and
 * the plural -n after -el ("Tafeln"), which it leaves; English: Harman's S-stemmer (1991, "How effective is
 * suffixing?", JASIS 42). Small letters in, small letters out; never empty for a word that was not; never throws.
 *
 * Worked values: `stemWord("schokoladen", "de")` → "schokolad", `stemWord("äpfel", "de")` → "apfel", `stemWord("berries", "en")` → "berry".
 */
export function stemWord(word: string, language: "de" | "en"): string {
	return language === "de" ? stemGerman(word) : stemEnglish(word);
}
