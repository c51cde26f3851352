import type { RuleLevel } from "../rules/rule.ts";

const rank: { readonly [level in RuleLevel]: number } = {
	error: 0,
	warning: 1,
	suggestion: 2,
};

/**
 * Findings with the gravest first, those of one level by place.
 *
 * Worked value: a warning at 3 and an error at 9 → the error, then the warning.
 */
export function sortByGravity<
	F extends { readonly level: RuleLevel; readonly start: number },
>(findings: readonly F[]): F[] {
	return findings.toSorted(
		(a, b) => rank[a.level] - rank[b.level] || a.start - b.start,
	);
}
