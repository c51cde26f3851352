import type { Finding } from "@lotse/shared/language/rules/finding.ts";

const rank = { error: 0, warning: 1, suggestion: 2 } as const;

/**
 * The gravest findings, at most so many, in the order of the list and with their indexes in it: each underline costs the
 * page a little at every keystroke, and nobody works through hundreds at once.
 *
 * Worked value: levels suggestion, error, warning, and 2 at most → the second and the third.
 */
export function mostTelling<F extends Pick<Finding, "level">>(
	findings: readonly F[],
	most: number,
): readonly { readonly index: number; readonly finding: F }[] {
	const indexed = findings.map((finding, index) => ({ index, finding }));
	if (findings.length <= most) return indexed;
	return indexed
		.sort((a, b) => rank[a.finding.level] - rank[b.finding.level])
		.slice(0, most)
		.sort((a, b) => a.index - b.index);
}
