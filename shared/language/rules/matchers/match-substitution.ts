import { compilePattern } from "../compile-pattern.ts";
import type { RuleMatch } from "../rule.ts";
import type { RuleMatcher } from "./rule-hit.ts";

/** Gives a replacement the capital first letter of the text it replaces. */
function likeCase(replacement: string, original: string): string {
	const first = replacement.slice(0, 1);
	return /^\p{Lu}/u.test(original)
		? first.toUpperCase() + replacement.slice(1)
		: replacement;
}

/** Objects to every key of `swap` that is not written as its value already, and offers its values. Worked value: swap { utilize: "use" } on "Utilize it" → hit 0–7, suggestions ["Use"]. */
export function matchSubstitution(
	match: Extract<RuleMatch, { type: "substitution" }>,
): RuleMatcher {
	const rows = Object.entries(match.swap).map(
		([from, to]) => [from, typeof to === "string" ? [to] : to] as const,
	);
	const pattern = compilePattern(
		rows.map(([from]) => from),
		match,
	);
	return ({ text }) =>
		Array.from(text.matchAll(pattern)).flatMap((found) => {
			const row =
				rows[found.slice(1).findIndex((group) => group !== undefined)];
			const offered = (row?.[1] ?? []).map((to) => likeCase(to, found[0]));
			const suggestions = offered.filter((to) => to !== found[0]);
			return offered.length > 0 && suggestions.length === 0
				? []
				: [
						{
							start: found.index,
							end: found.index + found[0].length,
							suggestions,
						},
					];
		});
}
