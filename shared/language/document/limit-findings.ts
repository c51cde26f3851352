import type { DocumentFinding } from "./document-report.ts";

/** As `checkRules` does with a text: a document that breaks a rule more often needs one answer, not a thousand. */
const mostOfOneRule = 100;
const mostOfAll = 2_000;
const rank = { error: 0, warning: 1, suggestion: 2 } as const;

/**
 * Sorts findings by place, then gravity, and keeps at most 100 of one rule and 2,000 in all; `more` says how many were left out.
 *
 * Worked value: 101 findings of one rule → 100, `more` 1.
 */
export function limitFindings(found: readonly DocumentFinding[]): {
	readonly findings: readonly DocumentFinding[];
	readonly more: number;
} {
	const counts = new Map<string, number>();
	const findings = found
		.toSorted(
			(a, b) =>
				a.start - b.start ||
				rank[a.level] - rank[b.level] ||
				a.end - b.end ||
				(a.ruleId < b.ruleId ? -1 : 1),
		)
		.filter(({ ruleId }) => {
			const count = (counts.get(ruleId) ?? 0) + 1;
			counts.set(ruleId, count);
			return count <= mostOfOneRule;
		})
		.slice(0, mostOfAll);
	return { findings, more: found.length - findings.length };
}
