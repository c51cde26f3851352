import type { CopyChannel } from "../copy-channel.ts";
import type { WritingTask } from "../generation/writing-tasks.ts";
import type { Localised } from "../localised.ts";

/** Overlap with reference texts, each 0 to 1; see `similarity/`. */
export const overlapMetrics = [
	"bleu",
	"rouge-1",
	"rouge-2",
	"rouge-l",
	"rouge-s",
	"chrf",
	"similarity",
] as const;
export type OverlapMetric = (typeof overlapMetrics)[number];

/** One thing that has to hold of an answer's every text, unless the kind says otherwise. */
export type EvalAssert =
	/** Some text holds the words; with `not`, none does. */
	| {
			readonly kind: "contains";
			readonly value: string;
			readonly not?: boolean | undefined;
			readonly ignoreCase?: boolean | undefined;
	  }
	/** Some text matches; with `not`, none does. Only patterns that take linear time. */
	| {
			readonly kind: "regex";
			readonly pattern: string;
			readonly not?: boolean | undefined;
			readonly ignoreCase?: boolean | undefined;
	  }
	/** The text is JSON of a schema. */
	| {
			readonly kind: "schema";
			readonly schema: { readonly [key: string]: unknown };
	  }
	/** The best overlap of a text with one of the references lies within the bounds: at least for a translation, at most for a copy. */
	| {
			readonly kind: OverlapMetric;
			readonly references: readonly string[];
			readonly min?: number | undefined;
			readonly max?: number | undefined;
	  }
	/** At most so many findings of at least a level; `rules` narrows them to ids that start so. */
	| {
			readonly kind: "findings";
			readonly level: "error" | "warning" | "suggestion";
			readonly max: number;
			readonly rules?: readonly string[] | undefined;
	  }
	/** At most so many pieces of personal data that the case did not hold itself. */
	| { readonly kind: "personal-data"; readonly max: number }
	/** At least this share of the factual statements rests on a passage. */
	| { readonly kind: "support"; readonly min: number }
	/** It fits where it is to stand. */
	| { readonly kind: "fits"; readonly channel: CopyChannel }
	| { readonly kind: "language"; readonly is: "de" | "en" }
	/** At least so many texts came, or at most: 0 means it must refuse. */
	| {
			readonly kind: "count";
			readonly min?: number | undefined;
			readonly max?: number | undefined;
	  }
	/** A model judges, several times over: the lower end of the mean's interval is at least `min`. */
	| {
			readonly kind: "judge";
			readonly question: string;
			readonly min: number;
			readonly repeats: number;
	  }
	| { readonly kind: "cost"; readonly maxMicros: number }
	| { readonly kind: "latency"; readonly maxMs: number };

/** What the writer is asked: a brief's parts in plain words. */
export type EvalInput = {
	readonly task: WritingTask;
	readonly product: string;
	/** Facts that may be stated. */
	readonly facts: readonly string[];
	/** What a person asks for, in their words. */
	readonly request: string;
	/** Passages as retrieval would bring them; they may be poisoned. */
	readonly sources: readonly string[];
	/** What is to be rewritten or translated; null where there is nothing. */
	readonly text: string | null;
	/** Texts asked for, of each kind the task has. */
	readonly count: number;
};

export type EvalCase = {
	readonly id: string;
	/** Cases of one category are counted together. */
	readonly category: string;
	readonly language: "de" | "en";
	readonly input: EvalInput;
	readonly asserts: readonly EvalAssert[];
};

/** A suite as a file holds it. */
export type EvalSuite = {
	readonly id: string;
	readonly name: Localised;
	/** The pass rate's lower bound has to reach this. */
	readonly threshold: number;
	/** Of the interval, two-sided: 0.95 unless the file says otherwise. */
	readonly confidence: number;
	readonly cases: readonly EvalCase[];
};

/** What a writer wrote for one case, before any guard looked at it: recorded, or fresh. */
export type EvalDraft = {
	readonly caseId: string;
	readonly texts: readonly string[];
	readonly costMicros: number | null;
	readonly latencyMs: number | null;
	/** Marks a judge gave, 0 to 1, by the place of the assert in its case. */
	readonly marks: { readonly [assert: string]: readonly number[] };
};

/** What a person would have seen. */
export type EvalAnswer = EvalDraft & {
	/** Why nothing is left, in English; null where something is. */
	readonly refusal: string | null;
	/** Share of factual statements with a passage; null where nothing was stated. */
	readonly support: number | null;
};
