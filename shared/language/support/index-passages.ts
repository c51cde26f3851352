import { type ContentWord, contentWords } from "./content-words.ts";
import type { SupportPassage } from "./passage.ts";
import { type Quantity, readQuantities } from "./read-quantities.ts";
import { splitClauses } from "./split-clauses.ts";
import { condition, negation } from "./support-words.ts";

export type IndexedClause = {
	readonly start: number;
	readonly end: number;
	readonly words: readonly ContentWord[];
	readonly quantities: readonly Quantity[];
	readonly isNegative: boolean;
};
/** What may be quoted at once: a sentence with its clauses. */
export type IndexedSentence = {
	readonly passage: SupportPassage;
	readonly start: number;
	readonly end: number;
	readonly clauses: readonly IndexedClause[];
	/** Holds under a condition, or perhaps. */
	readonly isConditional: boolean;
};

/** Bounds the work of one request. */
const mostSentences = 2_000;

/**
 * Reads passages once, so that many texts can be held against them. At most 2,000 sentences are kept, the first ones.
 *
 * @example indexPassages([{ id: "p", sourceId: "s", text: "Aus Wolle. Ohne Plastik." }]).length // 2
 */
export function indexPassages(
	passages: readonly SupportPassage[],
): IndexedSentence[] {
	const sentences: IndexedSentence[] = [];
	for (const passage of passages) {
		const clauses = splitClauses(passage.text);
		const groups = Map.groupBy(clauses, ({ sentenceStart }) => sentenceStart);
		for (const [start, group] of groups) {
			const end = group[0]?.sentenceEnd ?? start;
			sentences.push({
				passage,
				start,
				end,
				clauses: group.map((clause) => ({
					start: clause.start,
					end: clause.end,
					words: contentWords(clause.text),
					quantities: readQuantities(clause.text),
					isNegative: negation.test(clause.text),
				})),
				isConditional: condition.test(passage.text.slice(start, end)),
			});
			if (sentences.length === mostSentences) return sentences;
		}
	}
	return sentences;
}
