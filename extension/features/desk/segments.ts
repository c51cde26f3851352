import type { RuleLevel } from "@lotse/shared/language/rules/rule.ts";

/** A stretch of text under which the same findings apply. */
export type Segment = {
	readonly start: number;
	readonly end: number;
	/** Of the most serious finding; null: nothing found here. */
	readonly level: RuleLevel | null;
	/** Indexes into the list of findings. */
	readonly findings: readonly number[];
};

const rank = { error: 0, warning: 1, suggestion: 2 } as const;

/**
 * Cuts a text of `length` UTF-16 units at the borders of its findings: the stretches follow each other without gap or
 * overlap and add up to the text. Empty findings (something is missing) mark nothing.
 *
 * Worked value: length 10, findings 2–6 (warning) and 4–8 (error) → 0–2 none, 2–4 warning, 4–6 error, 6–8 error, 8–10 none.
 */
export function segmentsOf(
	length: number,
	findings: readonly {
		readonly start: number;
		readonly end: number;
		readonly level: RuleLevel;
	}[],
): Segment[] {
	const borders = new Set([0, length]);
	for (const { start, end } of findings) {
		if (start >= end) continue;
		if (start > 0 && start < length) borders.add(start);
		if (end > 0 && end < length) borders.add(end);
	}
	const cuts = [...borders].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((start, index) => {
		const end = cuts[index + 1] ?? length;
		const here = findings.flatMap((finding, at) =>
			finding.start <= start &&
			finding.end >= end &&
			finding.end > finding.start
				? [at]
				: [],
		);
		const level = here
			.map((at) => findings[at]?.level ?? "suggestion")
			.sort((a, b) => rank[a] - rank[b])[0];
		return { start, end, level: level ?? null, findings: here };
	});
}
