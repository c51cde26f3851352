import { combineComplexity } from "../complexity/combine-complexity.ts";
import type { SentenceWeight } from "../complexity/weigh-sentence.ts";
import { fleschReadingEase } from "../readability/flesch-reading-ease.ts";
import type { TextCounts } from "../readability/text-counts.ts";
import type { LanguageCode } from "../tokens/detect-language.ts";

export type Hardness = {
	readonly by: "complexity" | "flesch-reading-ease";
	readonly value: number;
	/** Orders sentences of both languages, roughly: 1 easy, 7 hard. */
	readonly rank: number;
};

/** Shorter sentences are not hard, whatever their words. */
const fewestWords = 8;

/**
 * How hard one sentence is to read: a German one by the complexity model, an English one by Flesch, any other not at all. Null below eight words.
 *
 * Worked value: an English sentence of Flesch 60 → rank 2.
 */
export function rateHardness(
	counts: TextCounts,
	weight: SentenceWeight | null,
	language: LanguageCode,
): Hardness | null {
	if (counts.words < fewestWords) return null;
	if (weight !== null) {
		const complexity = combineComplexity([weight]);
		return complexity.ok
			? { by: "complexity", value: complexity.mos, rank: complexity.mos }
			: null;
	}
	const ease = language === "en" ? fleschReadingEase(counts) : null;
	return ease === null
		? null
		: { by: "flesch-reading-ease", value: ease, rank: (110 - ease) / 25 };
}
