import type { ContentWord } from "./content-words.ts";
import type { IndexedClause, IndexedSentence } from "./index-passages.ts";
import { matchStem } from "./match-stem.ts";
import type { Quantity } from "./read-quantities.ts";

/** Why a statement does not rest on its sources. */
export type UnsupportedReason =
	| "no-passage"
	| "words"
	| "promise"
	| "number"
	| "unit"
	| "limit"
	| "negation"
	| "condition";

/** One thing a text states. */
export type Claim = {
	readonly words: readonly ContentWord[];
	readonly quantities: readonly Quantity[];
	readonly isNegative: boolean;
	readonly isConditional: boolean;
};

export type Support = {
	readonly sentence: IndexedSentence;
	/** Offsets of the clauses quoted, within the passage. */
	readonly quoteStart: number;
	readonly quoteEnd: number;
	/** Share of the claim's words and numbers that the quote holds, 0 to 1. */
	readonly support: number;
	readonly reason: UnsupportedReason | null;
	/** Words and numbers the quote does not hold. */
	readonly missing: readonly string[];
};

/**
 * The sentence of the sources that carries a claim best, and what it lacks; null where none shares a word or a number with it.
 *
 * A claim is carried when one sentence holds all its words (by stem, or as part of a compound), its numbers with their units and limits, and neither
 * denies what the claim affirms nor makes it depend on something the claim leaves out. This is lexical entailment: it knows no synonyms, so a
 * paraphrase may go unrecognised, and does not understand who does what to whom.
 *
 * @example findSupport(claimOf("12 g Eiweiß"), indexPassages([...]))?.reason // null where a passage says "12 g Eiweiß"
 */
export function findSupport(
	claim: Claim,
	sentences: readonly IndexedSentence[],
): Support | null {
	let best: Support | null = null;
	for (const sentence of sentences) {
		const found = supportOf(claim, sentence);
		if (found === null) continue;
		if (best === null || rankOf(found) > rankOf(best)) best = found;
		if (best.reason === null && best.support === 1) return best;
	}
	return best;
}

const rankOf = ({ reason, support }: Support): number =>
	support + (reason === null ? 1 : 0);

function supportOf(claim: Claim, sentence: IndexedSentence): Support | null {
	const used = new Set<IndexedClause>();
	const missing: ContentWord[] = [];
	for (const word of claim.words) {
		const holding = sentence.clauses.filter(({ words }) =>
			words.some(({ stem }) => matchStem(word.stem, stem)),
		);
		for (const clause of holding) used.add(clause);
		if (holding.length === 0) missing.push(word);
	}
	const wrong: { reason: UnsupportedReason; text: string }[] = [];
	for (const quantity of claim.quantities) {
		const judged = judgeQuantity(quantity, sentence, used);
		if (judged !== null) wrong.push({ reason: judged, text: shown(quantity) });
	}
	if (used.size === 0) return null;
	const asked = claim.words.length + claim.quantities.length;
	const lacking = missing.length + wrong.length;
	const quoted = [...used];
	const strong = missing.some(({ isStrong }) => isStrong);
	const isDenied = quoted.some(({ isNegative }) => isNegative);
	const reason: UnsupportedReason | null =
		wrong[0]?.reason ??
		(strong
			? "promise"
			: missing.length > 0
				? "words"
				: isDenied !== claim.isNegative
					? "negation"
					: sentence.isConditional && !claim.isConditional
						? "condition"
						: null);
	return {
		sentence,
		quoteStart: Math.min(...quoted.map(({ start }) => start)),
		quoteEnd: Math.max(...quoted.map(({ end }) => end)),
		support: (asked - lacking) / asked,
		reason,
		missing: [
			...missing.map(({ text }) => text),
			...wrong.map(({ text }) => text),
		],
	};
}

const shown = ({ value, unit }: Quantity): string =>
	unit === null ? value : `${value} ${unit}`;

function judgeQuantity(
	wanted: Quantity,
	sentence: IndexedSentence,
	used: Set<IndexedClause>,
): UnsupportedReason | null {
	let reason: UnsupportedReason = "number";
	for (const clause of sentence.clauses)
		for (const given of clause.quantities) {
			if (given.value !== wanted.value) continue;
			if (given.unit !== wanted.unit) reason = "unit";
			else if (given.bound !== wanted.bound) reason = "limit";
			else {
				used.add(clause);
				return null;
			}
		}
	return reason;
}
