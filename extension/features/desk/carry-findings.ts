import type { Finding } from "@lotse/shared/language/rules/finding.ts";

/**
 * The findings of a text after an edit, until the new text has been judged: those before it stay, those behind it move
 * along, those it touches are gone. Linear time.
 *
 * Worked value: finding 3–10 "utilise" in "We utilise it", the text now "So we utilise it" → 6–13.
 */
export function carryFindings(
	before: string,
	after: string,
	findings: readonly Finding[],
): readonly Finding[] {
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before[head] === after[head]) head++;
	let tail = 0;
	while (
		tail < most - head &&
		before[before.length - 1 - tail] === after[after.length - 1 - tail]
	) {
		tail++;
	}
	const shift = after.length - before.length;
	return findings.flatMap((finding) => {
		const { start, end } = finding;
		if (end <= head && start < end) return [finding];
		if (start < before.length - tail || start === end) return [];
		return [{ ...finding, start: start + shift, end: end + shift }];
	});
}
