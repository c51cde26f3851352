import type { Localised } from "../localised.ts";
import { detectLanguage } from "../tokens/detect-language.ts";
import { splitSentences } from "../tokens/split-sentences.ts";
import { tokenise } from "../tokens/tokenise.ts";
import { complexityFeatures } from "./complexity-features.ts";
import { complexityModel } from "./complexity-model.ts";
import { measureSentence } from "./measure-sentence.ts";

export type ComplexityContribution = {
	readonly id: string;
	readonly name: Localised;
	/** Points on the scale by which this feature moves the text from the average sentence of the ratings. */
	readonly points: number;
};
export type Complexity =
	| {
			readonly ok: true;
			/** Expected mean opinion of learners: 1 very easy … 7 very complex. */
			readonly mos: number;
			/** Eighty of a hundred texts are rated within it. */
			readonly interval: readonly [number, number];
			/** Largest effect first; with `average` they add up to the value before it is bent into the scale. */
			readonly contributions: readonly ComplexityContribution[];
			readonly average: number;
			readonly modelVersion: string;
	  }
	| {
			readonly ok: false;
			readonly reason: "not-german" | "too-short";
			readonly modelVersion: string;
	  };
export type ComplexityOptions = {
	/** Known language of the text; absent: it is detected. */
	readonly language?: "de" | "en" | "unknown";
};

/** Fewer words than this are not judged. */
export const fewestWordsForComplexity = 4;
/** Sentences looked at; more change a mean no more. */
const mostSentences = 2_000;
/** Longer pieces without a full stop are no sentences; they are read up to here. */
const mostInSentence = 2_000;

const [lowest, highest] = [1, 7];
/** Over how many points the edge of the scale bends a value. */
const bend = 0.35;
const softplus = (value: number): number =>
	value > 30 ? value : Math.log1p(Math.exp(value));
/** Bends a value smoothly into the scale, so that easy texts stay in order instead of all being 1; in the middle it changes nothing. */
const bent = (value: number): number =>
	Math.min(
		highest,
		lowest +
			bend *
				(softplus((value - lowest) / bend) -
					softplus((value - highest) / bend)),
	);

/** Words of each sentence and, for each feature, the points it gives. */
function pointsOf(text: string): {
	readonly words: number;
	readonly points: number[];
} {
	const measured = measureSentence(text.slice(0, mostInSentence));
	const words = tokenise(text).filter((token) => token.kind !== "emoji").length;
	const points = complexityModel.terms.map(
		({ mean, deviation, weight }, index) =>
			(weight * ((measured[index] ?? 0) - mean)) / deviation,
	);
	return { words, points };
}

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
	const { version: modelVersion, intercept, residuals } = complexityModel;
	const language = options.language ?? detectLanguage(text).code;
	if (language !== "de")
		return { ok: false, reason: "not-german", modelVersion };
	const sentences = splitSentences(text)
		.slice(0, mostSentences)
		.map((sentence) => pointsOf(sentence.text));
	const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
	if (words < fewestWordsForComplexity)
		return { ok: false, reason: "too-short", modelVersion };
	const contributions = complexityFeatures.map(({ id, name }, index) => ({
		id,
		name,
		points:
			sentences.reduce(
				(sum, sentence) => sum + sentence.words * (sentence.points[index] ?? 0),
				0,
			) / words,
	}));
	const score = contributions.reduce(
		(sum, { points }) => sum + points,
		intercept,
	);
	const width = Math.sqrt(
		residuals.shared + (1 - residuals.shared) / sentences.length,
	);
	return {
		ok: true,
		mos: bent(score),
		interval: [
			bent(score + residuals.low * width),
			bent(score + residuals.high * width),
		],
		contributions: contributions.sort(
			(a, b) => Math.abs(b.points) - Math.abs(a.points),
		),
		average: intercept,
		modelVersion,
	};
}
