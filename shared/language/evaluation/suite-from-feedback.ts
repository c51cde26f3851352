import type { WritingTask } from "../generation/writing-tasks.ts";
import { splitSentences } from "../tokens/split-sentences.ts";
import type { EvalAssert, EvalCase, EvalSuite } from "./eval-suite.ts";

/** A text somebody flagged, and what became of it. */
export type FlaggedText = {
	readonly id: string;
	/** BCP 47. */
	readonly language: string;
	readonly task: WritingTask;
	readonly product: string;
	/** The passages it was written from. */
	readonly facts: readonly string[];
	readonly writtenText: string;
	/** As it was approved after all; null where it was not. */
	readonly approvedText: string | null;
};

const mostFacts = 40;
const mostCharacters = 500;
/** As near as this a text is the flagged one again. */
const tooNear = 0.9;
/** As near as this it goes the way people corrected it. */
const nearEnough = 0.2;

/**
 * What people flagged as a suite: the same facts must not lead to the same words again, and where the text was put right, answers should come
 * near what was approved. Null where nothing was flagged in German or English.
 *
 * Worked value: one flagged headline without an approved text → a suite of one case that asserts `chrf` of at most 0.9 with it.
 */
export function suiteFromFeedback(
	flagged: readonly FlaggedText[],
): EvalSuite | null {
	const cases = flagged.flatMap(caseOf);
	return cases.length === 0
		? null
		: {
				id: "feedback",
				name: { de: "Rückmeldungen", en: "Feedback" },
				threshold: 0.5,
				confidence: 0.95,
				cases,
			};
}

function caseOf(flagged: FlaggedText): EvalCase[] {
	const { id, task, product, facts, writtenText, approvedText } = flagged;
	const language = flagged.language.slice(0, 2);
	if (language !== "de" && language !== "en") return [];
	const avoided: EvalAssert = {
		kind: "chrf",
		references: [writtenText],
		max: tooNear,
	};
	const wanted: EvalAssert[] =
		approvedText === null || approvedText === writtenText
			? []
			: [{ kind: "chrf", references: [approvedText], min: nearEnough }];
	return [
		{
			id,
			category: "flagged",
			language,
			input: {
				task,
				product: product || "–",
				facts: facts
					.flatMap((text) =>
						splitSentences(text).map(({ start, end }) =>
							text.slice(start, end).trim(),
						),
					)
					.filter((fact) => fact !== "" && fact.length <= mostCharacters)
					.slice(0, mostFacts),
				request: "",
				sources: [],
				text:
					task === "rewrite" || task === "localisation" ? writtenText : null,
				count: 1,
			},
			asserts: [avoided, ...wanted],
		},
	];
}
