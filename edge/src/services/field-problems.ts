import type { Language } from "@lotse/shared/contract/localised.ts";
import type { FieldProblem } from "@lotse/shared/contract/problem.ts";
import type { BriefProblem } from "@lotse/shared/language/generation/check-brief.ts";

/** What is wrong with a brief as problems of the request's fields, in the reader's language. */
export function fieldProblems(
	problems: readonly BriefProblem[],
	under: string,
	language: Language,
): FieldProblem[] {
	return problems.slice(0, 50).map(({ field, message, fix }) => ({
		field: field === "templateVersion" ? field : `${under}.${field}`,
		message: message[language],
		fix: fix[language],
	}));
}
