import { detectLanguage } from "../tokens/detect-language.ts";
import { splitSentences } from "../tokens/split-sentences.ts";
import { type Complexity, combineComplexity } from "./combine-complexity.ts";
import { complexityModel } from "./complexity-model.ts";
import { weighSentence } from "./weigh-sentence.ts";

export type {
	Complexity,
	ComplexityContribution,
} from "./combine-complexity.ts";

export type ComplexityOptions = {
	/** Known language of the text; absent: it is detected. */
	readonly language?: "de" | "en" | "unknown";
};

/** Sentences looked at; more change a mean no more. */
const mostSentences = 2_000;

/**
 * How complex German learners would find a text: a linear model of its surface (length, long and rare words, clauses, …), trained on the ratings of
 * TextComplexityDE (Naderi et al. 2019, arXiv:1904.07733), sentences of Wikipedia rated by learners of level A and B.
 *
 * A text's value is the mean over its sentences, weighted by words; the interval narrows with their number only as far as sentences of one text
 * err independently. Values are bent smoothly into the scale of the ratings, 1–7. Abstains for other languages and below four words. It knows nothing of
 * meaning; it was never tested on adverts. Never throws; linear in the text.
 *
 * Worked value: `measureComplexity("Buy shoes online").ok` → false (not German).
 */
export function measureComplexity(
	text: string,
	options: ComplexityOptions = {},
): Complexity {
	const language = options.language ?? detectLanguage(text).code;
	if (language !== "de")
		return {
			ok: false,
			reason: "not-german",
			modelVersion: complexityModel.version,
		};
	return combineComplexity(
		splitSentences(text)
			.slice(0, mostSentences)
			.map((sentence) => weighSentence(sentence.text)),
	);
}
