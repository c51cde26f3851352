/** A run of digits with its separators, as it is written in German or English. */
const numberPattern = /\p{Nd}+(?:[.,:'’]\p{Nd}+)*/gu;

/**
 * Numbers a text states that none of its sources states: the commonest way a written text invents a fact ("50 % off", "since 1892").
 *
 * Numbers are compared by value in either spelling, so "1.299" and "1,299" agree, "4,9" and "4.90" too, and "29" does not hide in "1299".
 * Spelt-out numbers are not read. Never throws; linear in the texts.
 *
 * @param sources what may be stated: product, facts, approved phrases
 * @returns the numbers without support, in order of appearance, each once
 * @example unsupportedNumbers("70 % Kakao ab 4,90 €", ["Kakaoanteil: 70 %"]) // ["4,90"]
 */
export function unsupportedNumbers(
	text: string,
	sources: readonly string[],
): string[] {
	const known = new Set(
		sources.flatMap((source) => source.match(numberPattern) ?? []).map(bare),
	);
	const stated = text.match(numberPattern) ?? [];
	return [...new Set(stated)].filter((number) => !known.has(bare(number)));
}

/** Without thousands separators, with a point for decimals, without trailing zeros. */
function bare(number: string): string {
	const whole = number
		.normalize("NFKC")
		.replace(/[.,'’](?=\p{Nd}{3}(?!\p{Nd}))/gu, "");
	const decimal = whole.replace(/[,:'’]/gu, ".");
	return decimal.includes(".") ? decimal.replace(/\.?0+$/u, "") : decimal;
}
