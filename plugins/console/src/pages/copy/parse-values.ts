import type { BrandValue } from "@lotse/shared/language/tone/brand-values.ts";

const mostValues = 20;
const mostWords = 200;

/** Reads "Name: word, word", one value a line; lines without a colon or words are left out. Worked value: "Sea: coast" → one value of one word. */
export function parseValues(text: string): BrandValue[] {
	return text
		.split("\n")
		.flatMap((line, index): BrandValue[] => {
			const at = line.indexOf(":");
			const name = line.slice(0, Math.max(0, at)).trim();
			const words = line
				.slice(at + 1)
				.split(/[,;\s]+/u)
				.filter((word) => word !== "")
				.slice(0, mostWords);
			return name === "" || words.length === 0
				? []
				: [
						{
							id: `own-${index}`,
							name: { de: name, en: name },
							words: { de: words, en: words },
						},
					];
		})
		.slice(0, mostValues);
}
