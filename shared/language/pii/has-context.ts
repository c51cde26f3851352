/** How far a word may stand from what it explains. UTF-16 code units. */
const reachBefore = 48;
const reachAfter = 14;

/**
 * Whether a pattern occurs shortly before (48 characters) or, when `after` is given, right behind (14 characters) a place in a text.
 *
 * Worked value: `hasContext("Tel.: 030 123", 6, 13, /\btel\b/i)` → true.
 */
export function hasContext(
	text: string,
	start: number,
	end: number,
	before: RegExp,
	after?: RegExp,
): boolean {
	if (before.test(text.slice(Math.max(0, start - reachBefore), start)))
		return true;
	return after?.test(text.slice(end, end + reachAfter)) ?? false;
}
