import type { WritingTask } from "../generation/writing-tasks.ts";
import type { EvalCase } from "./eval-suite.ts";

/**
 * A case asked of another task, so that every template can be held against one suite. Tasks that start from a text get the case's facts as
 * one, and what was asked of the first task's form (its length, its schema) is not asked of another's.
 *
 * @example caseForTask(one, "subject-line").input.task // "subject-line"
 */
export function caseForTask(one: EvalCase, task: WritingTask): EvalCase {
	if (one.input.task === task) return one;
	const needsText = task === "rewrite" || task === "localisation";
	return {
		...one,
		input: {
			...one.input,
			task,
			text: one.input.text ?? (needsText ? one.input.facts.join(" ") : null),
		},
		asserts: one.asserts.filter(
			({ kind }) => kind !== "fits" && kind !== "schema",
		),
	};
}
