import type { WritingTask } from "../generation/writing-tasks.ts";
import { chrf } from "../similarity/chrf.ts";
import { splitSentences } from "../tokens/split-sentences.ts";
import type { EvalAssert, EvalCase, EvalSuite } from "./eval-suite.ts";

/** A text people said something about, and what became of it. */
export type JudgedText = {
	readonly id: string;
	/** What they did: reported an error, sent it back or rejected it, changed it before letting it through. */
	readonly kind: "flagged" | "refused" | "edited";
	/** BCP 47. */
	readonly language: string;
	readonly task: WritingTask;
	readonly product: string;
	/** The passages it was written from. */
	readonly facts: readonly string[];
	readonly writtenText: string;
	/** As it was approved in the end; null where it was not. */
	readonly approvedText: string | null;
};

const mostFacts = 40;
const mostCharacters = 500;
/** As near as this a text is the flagged one again. */
const tooNear = 0.9;
/** As near as this it goes the way people corrected it. */
const nearEnough = 0.2;

/**
 * What people flagged, refused and edited as a suite: the same facts must not lead to the same words again, and where the text was put right, answers should
 * come near what was approved. What was changed so little that the approved text itself is as near as that is only asked for, not forbidden.
 * Null where there is nothing in German or English.
 *
 * Worked value: one flagged headline without an approved text → a suite of one case that asserts `chrf` of at most 0.9 with it.
 */
export function suiteFromFeedback(
	judged: readonly JudgedText[],
): EvalSuite | null {
	const cases = judged.flatMap(caseOf);
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

function caseOf(judged: JudgedText): EvalCase[] {
	const { id, kind, task, product, facts, writtenText, approvedText } = judged;
	const language = judged.language.slice(0, 2);
	if (language !== "de" && language !== "en") return [];
	const isPutRight = approvedText !== null && approvedText !== writtenText;
	const avoided: EvalAssert[] =
		isPutRight && chrf(approvedText, writtenText) > tooNear
			? []
			: [{ kind: "chrf", references: [writtenText], max: tooNear }];
	const wanted: EvalAssert[] = isPutRight
		? [{ kind: "chrf", references: [approvedText], min: nearEnough }]
		: [];
	return [
		{
			id,
			category: kind,
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
			asserts: [...avoided, ...wanted],
		},
	];
}
