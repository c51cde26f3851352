import type { Localised } from "../localised.ts";
import { contentWords } from "./content-words.ts";
import { findSupport, type UnsupportedReason } from "./find-support.ts";
import type { IndexedSentence } from "./index-passages.ts";
import { matchStem } from "./match-stem.ts";
import { readQuantities } from "./read-quantities.ts";
import { splitClauses } from "./split-clauses.ts";
import { condition, negation } from "./support-words.ts";

/** A statement of the text and what it rests on; offsets are UTF-16 into the text, quotes into the passage. */
export type Statement = {
	readonly start: number;
	readonly end: number;
	/** `partial`: a source speaks of it, but not in all its words. */
	readonly verdict: "supported" | "partial" | "unsupported";
	readonly reason: UnsupportedReason | null;
	readonly missing: readonly string[];
	readonly explanation: Localised;
	readonly support: number;
	readonly quote: {
		readonly passageId: string;
		readonly sourceId: string;
		readonly start: number;
		readonly end: number;
	} | null;
};

export type SupportReport = {
	/** Statements of fact, in order; calls and plain names are none. */
	readonly statements: readonly Statement[];
	/** Share of them that are supported; null where nothing is stated. */
	readonly factualSupport: number | null;
	/** Share of them with a passage to point at. */
	readonly citationRate: number | null;
};

/** A claim that lacks this much of its words is not what the source says. */
const leastPartial = 0.6;

/**
 * Holds every statement of a text against passages: words, numbers with units and limits, negation and conditions; see `findSupport`.
 *
 * @param names words that need no source: the product's own name
 * @example checkSupport("Aus reiner Wolle", indexPassages([{ id: "p", sourceId: "s", text: "Der Schal ist aus reiner Wolle." }])).factualSupport // 1
 */
export function checkSupport(
	text: string,
	sentences: readonly IndexedSentence[],
	names: readonly string[] = [],
): SupportReport {
	const known = names.flatMap((name) => contentWords(name));
	const nameNumbers = new Set(
		names.flatMap((name) => readQuantities(name)).map(({ value }) => value),
	);
	const statements: Statement[] = [];
	for (const clause of splitClauses(text)) {
		const words = contentWords(clause.text).filter(
			({ stem }) => !known.some((one) => matchStem(stem, one.stem)),
		);
		const quantities = readQuantities(clause.text).filter(
			({ value, unit }) => unit !== null || !nameNumbers.has(value),
		);
		if (words.length + quantities.length === 0) continue;
		const whole = text.slice(clause.sentenceStart, clause.sentenceEnd);
		const found = findSupport(
			{
				words,
				quantities,
				isNegative: negation.test(clause.text),
				isConditional: condition.test(whole),
			},
			sentences,
		);
		statements.push(statementOf(clause, found));
	}
	const count = statements.length;
	const share = (is: (statement: Statement) => boolean) =>
		count === 0 ? null : statements.filter(is).length / count;
	return {
		statements,
		factualSupport: share(({ verdict }) => verdict === "supported"),
		citationRate: share(({ quote }) => quote !== null),
	};
}

function statementOf(
	{ start, end }: { readonly start: number; readonly end: number },
	found: ReturnType<typeof findSupport>,
): Statement {
	if (found === null)
		return {
			start,
			end,
			verdict: "unsupported",
			reason: "no-passage",
			missing: [],
			explanation: explanations["no-passage"]([]),
			support: 0,
			quote: null,
		};
	const { reason, missing, support, sentence } = found;
	const isPartial = reason === "words" && support >= leastPartial;
	const verdict =
		reason === null ? "supported" : isPartial ? "partial" : "unsupported";
	return {
		start,
		end,
		verdict,
		reason,
		missing,
		explanation: explanations[reason ?? "none"](missing),
		support,
		quote:
			verdict === "unsupported"
				? null
				: {
						passageId: sentence.passage.id,
						sourceId: sentence.passage.sourceId,
						start: found.quoteStart,
						end: found.quoteEnd,
					},
	};
}

const shortened = (word: string): string =>
	word.length > 60 ? `${word.slice(0, 59)}…` : word;
const listed = (missing: readonly string[]): string =>
	missing
		.slice(0, 5)
		.map((one) => `„${shortened(one)}“`)
		.join(", ");
const listedEn = (missing: readonly string[]): string =>
	missing
		.slice(0, 5)
		.map((one) => `“${shortened(one)}”`)
		.join(", ");

const explanations: {
	readonly [reason in UnsupportedReason | "none"]: (
		missing: readonly string[],
	) => Localised;
} = {
	none: () => ({ de: "Steht in der Quelle.", en: "The source says so." }),
	"no-passage": () => ({
		de: "Keine Quelle spricht davon. Quelle ergänzen oder streichen.",
		en: "No source speaks of this. Add a source or leave it out.",
	}),
	words: (missing) => ({
		de: `In der Quelle steht nichts von ${listed(missing)}. Prüfen oder streichen.`,
		en: `The source does not say ${listedEn(missing)}. Check it or leave it out.`,
	}),
	promise: (missing) => ({
		de: `${listed(missing)} verspricht mehr als die Quelle. Streichen oder belegen.`,
		en: `${listedEn(missing)} promises more than the source. Leave it out or prove it.`,
	}),
	number: (missing) => ({
		de: `Die Zahl ${listed(missing)} steht in keiner Quelle. Zahl prüfen.`,
		en: `No source states the number ${listedEn(missing)}. Check the number.`,
	}),
	unit: (missing) => ({
		de: `Bei ${listed(missing)} nennt die Quelle eine andere Einheit. Einheit prüfen.`,
		en: `The source gives another unit for ${listedEn(missing)}. Check the unit.`,
	}),
	limit: (missing) => ({
		de: `Die Quelle schränkt ${listed(missing)} anders ein (etwa „bis zu“). Einschränkung übernehmen.`,
		en: `The source limits ${listedEn(missing)} differently (such as “up to”). Keep its limit.`,
	}),
	negation: () => ({
		de: "Die Quelle verneint, was hier bejaht wird, oder umgekehrt.",
		en: "The source denies what is affirmed here, or the other way round.",
	}),
	condition: () => ({
		de: "In der Quelle gilt das nur unter einer Bedingung. Bedingung nennen.",
		en: "In the source this holds under a condition only. Name the condition.",
	}),
};
