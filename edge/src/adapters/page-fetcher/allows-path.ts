import type { RobotsRule } from "./read-robots.ts";

/** Matches `*` (any letters) and a last `$` (the end) without a regular expression, in time linear in both for each star. */
function matches(pattern: string, path: string): boolean {
	const isWhole = pattern.endsWith("$");
	const parts = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
	let at = 0;
	for (const [index, part] of parts.entries()) {
		if (index === 0) {
			if (!path.startsWith(part)) return false;
			at = part.length;
			continue;
		}
		if (isWhole && index === parts.length - 1)
			return path.length - part.length >= at && path.endsWith(part);
		const found = path.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return !isWhole || at === path.length;
}

/** Whether a path (with its query) may be read: the longest matching rule decides, of equals the one that allows (RFC 9309 §2.2.2). */
export function allowsPath(
	rules: readonly RobotsRule[],
	path: string,
): boolean {
	let longest = -1;
	let allowed = true;
	for (const { allows, path: pattern } of rules) {
		if (!matches(pattern, path)) continue;
		if (pattern.length < longest) continue;
		allowed = pattern.length === longest ? allowed || allows : allows;
		longest = pattern.length;
	}
	return allowed;
}
