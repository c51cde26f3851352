import type { Localised } from "../localised.ts";
import { complexityFeatures } from "./complexity-features.ts";
import { complexityModel } from "./complexity-model.ts";
import type { SentenceWeight } from "./weigh-sentence.ts";

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

/** Fewer words than this are not judged. */
export const fewestWordsForComplexity = 4;

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

/**
 * The complexity of a German text from the weights of its sentences: their mean, by words. See `measureComplexity`. Never throws; linear in the
 * number of sentences.
 *
 * Worked value: no sentence → `{ ok: false, reason: "too-short" }`.
 */
export function combineComplexity(
	sentences: readonly SentenceWeight[],
): Complexity {
	const { version: modelVersion, intercept, residuals } = complexityModel;
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
