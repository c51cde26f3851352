/**
 * Whether a pattern can be run on any text without hanging: anchored at the start, no groups, alternatives or back references, and at most
 * one repetition without an upper bound; then matching is linear. Patterns come from people, and an exponential one would stop collection.
 *
 * @example isSafePattern("^[A-Z]{3}-\\d+$") // true
 * @example isSafePattern("^(a+)+$") // false
 */
export function isSafePattern(pattern: string): boolean {
	if (pattern.length > 200 || !pattern.startsWith("^")) return false;
	const bare = pattern
		.replaceAll(/\\[1-9k]/g, "(")
		.replaceAll(/\\./g, "x")
		.replaceAll(/\[[^\]]*\]/g, "x");
	if (/[()|]/.test(bare)) return false;
	if ((bare.match(/[*+]|\{\d*,\}/g) ?? []).length > 1) return false;
	if (
		[...bare.matchAll(/\{\d*,?(\d+)\}/g)].some(
			([, most]) => Number(most) > 1_000,
		)
	)
		return false;
	try {
		new RegExp(pattern, "u");
		return true;
	} catch {
		return false;
	}
}
