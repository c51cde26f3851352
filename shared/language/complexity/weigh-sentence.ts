import { tokenise } from "../tokens/tokenise.ts";
import { complexityModel } from "./complexity-model.ts";
import { measureSentence } from "./measure-sentence.ts";

/** What one sentence adds to a text's complexity: its words, and the points each feature gives it, in the order of `complexityFeatures`. */
export type SentenceWeight = {
	readonly words: number;
	readonly points: readonly number[];
};

/** Longer pieces without a full stop are no sentences; they are read up to here. */
const mostInSentence = 2_000;

/**
 * Weighs one German sentence by the complexity model; `combineComplexity` makes a text's value of them. Never throws; linear in the sentence.
 *
 * Worked value: "Das ist ein Haus." → 4 words, its points sum to less than 0 (easier than the average sentence of the ratings).
 */
export function weighSentence(text: string): SentenceWeight {
	const measured = measureSentence(text.slice(0, mostInSentence));
	const words = tokenise(text).filter((token) => token.kind !== "emoji").length;
	const points = complexityModel.terms.map(
		({ mean, deviation, weight }, index) =>
			(weight * ((measured[index] ?? 0) - mean)) / deviation,
	);
	return { words, points };
}
