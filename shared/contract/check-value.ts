import type * as z from "zod";
import { describeIssue } from "./describe-issue.ts";
import type { Localised } from "./localised.ts";

/** What is wrong with one field of a value, and what to do about it. */
export type ValueProblem = {
	readonly field: string;
	readonly message: Localised;
	readonly fix: Localised;
};

const mostProblems = 20;

/** Holds a value against a schema of the contract, for surfaces that read files themselves; the first 20 problems are named in both languages. */
export function checkValue<T>(
	schema: { safeParse(value: unknown): z.ZodSafeParseResult<T> },
	value: unknown,
):
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly problems: readonly ValueProblem[] } {
	const parsed = schema.safeParse(value);
	if (parsed.success) return { ok: true, value: parsed.data };
	const problems = parsed.error.issues.slice(0, mostProblems).map((issue) => {
		const de = describeIssue(issue, "de");
		const en = describeIssue(issue, "en");
		return {
			field: en.field,
			message: {
				de: `${de.field}: ${de.message}`,
				en: `${en.field}: ${en.message}`,
			},
			fix: { de: de.fix, en: en.fix },
		};
	});
	return { ok: false, problems };
}
