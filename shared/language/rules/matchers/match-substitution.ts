import { findAny } from "../find-any.ts";
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
	const find = findAny(
		rows.map(([from]) => from),
		match,
	);
	return ({ text }) =>
		find(text).flatMap(({ start, end, pattern }) => {
			const written = text.slice(start, end);
			const offered = (rows[pattern]?.[1] ?? []).map((to) =>
				likeCase(to, written),
			);
			const suggestions = offered.filter((to) => to !== written);
			return offered.length > 0 && suggestions.length === 0
				? []
				: [{ start, end, suggestions }];
		});
}
