import { compilePattern } from "../compile-pattern.ts";
import type { RuleMatch } from "../rule.ts";
import type { RuleHit, RuleMatcher } from "./rule-hit.ts";

/** A side that is a plain text can be offered; a pattern cannot. */
const isPlain = (side: string): boolean => !/[\\^$.*+?()[\]{}|]/u.test(side);

/**
 * Objects where a text mixes both sides of a pair: to the side it uses less, or on a tie to the one it uses later. Either side alone is fine.
 * Worked value: either { centre: "center" } on "Centre, center, centre" → one hit, 8–14, suggestion "centre".
 */
export function matchConsistency(
	match: Extract<RuleMatch, { type: "consistency" }>,
): RuleMatcher {
	const pairs = Object.entries(match.either).map(([left, right]) =>
		[left, right].map((side) => ({
			side,
			pattern: compilePattern([side], match),
		})),
	);
	return ({ text }) =>
		pairs
			.flatMap((pair): RuleHit[] => {
				const [rare, common] = pair
					.map(({ side, pattern }) => ({
						side,
						found: Array.from(text.matchAll(pattern), (hit) => ({
							start: hit.index,
							end: hit.index + hit[0].length,
						})),
					}))
					.sort(
						(a, b) =>
							a.found.length - b.found.length ||
							(b.found[0]?.start ?? 0) - (a.found[0]?.start ?? 0),
					);
				if (rare === undefined || common === undefined) return [];
				const suggestions = isPlain(common.side) ? [common.side] : [];
				return rare.found.map((hit) => ({ ...hit, suggestions }));
			})
			.sort((a, b) => a.start - b.start);
}
