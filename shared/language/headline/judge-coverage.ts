import type { HeadlineAbstention, HeadlineCaution } from "./headline-score.ts";
import { trainedRange } from "./measure-whole-text.ts";
import type { WeighedHeadline } from "./weigh-headline.ts";

/** No headline is longer than this; what is longer is not scored. UTF-16 code units. */
export const longestHeadline = 400;

/** Fewest words with a weight, and their least share, for a score; and the share that lets a text of unknown language pass as English. */
const fewestKnownWords = 2;
const leastKnownShare = 0.5;
const shareThatMeansEnglish = 0.75;

/** Why the model must not speak about a text, before it is weighed; `undefined` when it may. */
export function refuseText(
	text: string,
	language: "de" | "en" | "unknown",
): HeadlineAbstention | undefined {
	if (!/[\p{L}\p{N}]/u.test(text)) return "empty";
	if (text.length > longestHeadline) return "not-a-headline";
	return language === "de" ? "language-not-covered" : undefined;
}

/** Why the model must not speak about a weighed text; `undefined` when it may. A text of unknown language passes if nearly all its words are known. */
export function refuseWeighed(
	weighed: WeighedHeadline,
	language: "de" | "en" | "unknown",
): HeadlineAbstention | undefined {
	const share = weighed.knownWords / Math.max(1, weighed.words);
	if (
		language === "unknown" &&
		(weighed.knownWords <= fewestKnownWords || share < shareThatMeansEnglish)
	)
		return "language-not-covered";
	return weighed.knownWords < fewestKnownWords || share < leastKnownShare
		? "too-few-known-words"
		: undefined;
}

/** What a reader should know about a score that is given. */
export function cautionsFor(
	text: string,
	weighed: WeighedHeadline,
): HeadlineCaution[] {
	const [shortest, longest] = trainedRange.characters;
	return [
		...(text.length < shortest ? (["shorter-than-training"] as const) : []),
		...(text.length > longest ? (["longer-than-training"] as const) : []),
		...(weighed.knownWords < shareThatMeansEnglish * weighed.words
			? (["few-known-words"] as const)
			: []),
	];
}
