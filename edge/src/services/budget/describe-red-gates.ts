import type { Language } from "@lotse/shared/contract/localised.ts";
import type { FieldProblem } from "@lotse/shared/contract/problem.ts";
import type { QualityReport } from "@lotse/shared/profile/quality/data-contract.ts";

/** What stops training, as problems of the request. */
export function describeRedGates(
	{ findings }: QualityReport,
	language: Language,
): FieldProblem[] {
	return findings
		.filter(({ state }) => state === "red")
		.slice(0, 50)
		.map(({ gate, column, message, fix }) => ({
			field: (column === null ? gate : `csv.${column}`).slice(0, 200),
			message: message[language],
			fix: fix[language],
		}));
}
