import { combineBleu } from "./combine-bleu.ts";
import { type BleuTokenisation, tokeniseForBleu } from "./tokenise-for-bleu.ts";

export type Bleu = {
	/** 0–1. */
	readonly score: number;
	/** Modified precision of 1- to 4-grams, before smoothing; null for an order the texts are too short for. */
	readonly precisions: readonly (number | null)[];
	readonly brevityPenalty: number;
};
export type BleuOptions = {
	readonly tokenisation?: BleuTokenisation;
	/** Added to a count of zero matches, so that short texts are not all 0; absent: none. SacreBLEU's "floor". */
	readonly floor?: number;
	/** Count only the orders the texts are long enough for. */
	readonly effectiveOrder?: boolean;
};

const order = 4;

function countNgrams(
	tokens: readonly string[],
	length: number,
): Map<string, number> {
	const counts = new Map<string, number>();
	for (let at = 0; at + length <= tokens.length; at += 1) {
		const ngram = tokens.slice(at, at + length).join(" ");
		counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
	}
	return counts;
}

/** Matches of one hypothesis, each n-gram at most as often as in the reference that has it most often (Papineni's clipping). */
function countMatches(
	hypothesis: readonly string[],
	references: readonly (readonly string[])[],
	length: number,
): number {
	const allowed = new Map<string, number>();
	for (const reference of references)
		for (const [ngram, count] of countNgrams(reference, length))
			allowed.set(ngram, Math.max(count, allowed.get(ngram) ?? 0));
	let matches = 0;
	for (const [ngram, count] of countNgrams(hypothesis, length))
		matches += Math.min(count, allowed.get(ngram) ?? 0);
	return matches;
}

/** Length of the reference that is closest in length, the shorter of two equally close. */
const closestLength = (
	length: number,
	references: readonly (readonly string[])[],
): number =>
	references
		.map((reference) => reference.length)
		.reduce((best, candidate) => {
			const gain = Math.abs(best - length) - Math.abs(candidate - length);
			return gain > 0 || (gain === 0 && candidate < best) ? candidate : best;
		}, Number.POSITIVE_INFINITY);

/**
 * BLEU of texts against one or more references each (Papineni et al. 2002, "BLEU: a Method for Automatic Evaluation of Machine Translation"), as
 * sacreBLEU computes it: counts over all texts, clipped 1- to 4-gram precision, brevity penalty. Between two adverts it says how much wording they
 * share, not which is better: use it to notice copies and regressions.
 *
 * @param hypotheses the texts
 * @param references for each text its references; a text without any is left out
 * @returns null without a text that has a reference
 * @example bleu(["the the the the the the the"], [["the cat is on the mat"]])?.precisions[0] // 2/7
 */
export function bleu(
	hypotheses: readonly string[],
	references: readonly (readonly string[])[],
	options: BleuOptions = {},
): Bleu | null {
	const { tokenisation = "13a", floor = 0, effectiveOrder = false } = options;
	const matches = new Array<number>(order).fill(0);
	const totals = new Array<number>(order).fill(0);
	let length = 0;
	let referenceLength = 0;
	let compared = 0;
	hypotheses.forEach((text, index) => {
		const given = references[index] ?? [];
		if (given.length === 0) return;
		compared += 1;
		const tokens = tokeniseForBleu(text, tokenisation);
		const others = given.map((other) => tokeniseForBleu(other, tokenisation));
		length += tokens.length;
		referenceLength += closestLength(tokens.length, others);
		for (let n = 1; n <= order; n += 1) {
			matches[n - 1] = (matches[n - 1] ?? 0) + countMatches(tokens, others, n);
			totals[n - 1] = (totals[n - 1] ?? 0) + Math.max(0, tokens.length - n + 1);
		}
	});
	if (compared === 0) return null;
	const combined = combineBleu({
		matches,
		totals,
		length,
		referenceLength,
		floor,
		effectiveOrder,
	});
	return {
		...combined,
		precisions: totals.map((total, index) =>
			total === 0 ? null : (matches[index] ?? 0) / total,
		),
	};
}
