import type { DataProblem } from "@lotse/shared/causal/mmm/data-problem.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import type { FieldProblem } from "@lotse/shared/contract/problem.ts";

/** As many as a reply takes. */
const most = 200;

/** Problems of a table as problems of the request, errors before warnings, in the reader's language. */
export function describeDataProblems(
	problems: readonly DataProblem[],
	language: Language,
): FieldProblem[] {
	const isError = (problem: DataProblem) => problem.severity === "error";
	return problems
		.toSorted((a, b) => Number(isError(b)) - Number(isError(a)))
		.slice(0, most)
		.map(({ column, message, fix }) => ({
			field: (column === undefined ? "csv" : `csv.${column}`).slice(0, 200),
			message: message[language].slice(0, 2_000),
			fix: fix[language].slice(0, 2_000),
		}));
}
