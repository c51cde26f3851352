import type { RuleHit } from "./matchers/rule-hit.ts";

const isDeletion = ({ suggestions }: RuleHit): boolean =>
	suggestions.length === 1 && suggestions[0] === "";
const isSame = (a: RuleHit, b: RuleHit): boolean =>
	a.suggestions.length === b.suggestions.length &&
	a.suggestions.every((text, at) => text === b.suggestions[at]);

/** One hit for two that overlap. What was offered for one of them is kept only where it fits the whole. */
function joined(a: RuleHit, b: RuleHit): RuleHit {
	if (b.end <= a.end) return a;
	if (a.start === b.start) return b;
	return {
		...a,
		end: b.end,
		suggestions: isSame(a, b) ? a.suggestions : [],
	};
}

/**
 * Makes one hit of hits of the same rule that overlap, and of deletions that touch: what is one mistake to a reader is reported once.
 *
 * Worked value: three deletions of "!" in "Los!!!" at 3–4, 4–5, 5–6 → one at 3–6.
 */
export function mergeHits(hits: readonly RuleHit[]): RuleHit[] {
	const sorted = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
	const merged: RuleHit[] = [];
	for (const hit of sorted) {
		const last = merged.at(-1);
		const isOne =
			last !== undefined &&
			(hit.start < last.end ||
				(hit.start === last.end && isDeletion(hit) && isDeletion(last)));
		if (isOne) merged[merged.length - 1] = joined(last, hit);
		else merged.push(hit);
	}
	return merged;
}
