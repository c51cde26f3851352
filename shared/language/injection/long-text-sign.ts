import { injectionCues } from "./injection-cues.ts";

/** Up to here a text is short and has neither sign. UTF-16 code units. */
const longFrom = 150;
const most = 2;
const roles = new Set(["act-as", "role-statement"]);
const roleCues = new Set(
	injectionCues.flatMap(({ id }, index) => (roles.has(id) ? [index] : [])),
);

/**
 * Which sign a text of this length and these cues (indices into `injectionCues`) shows, and how strongly: the logarithm of its length over 150
 * characters, at most 2. `null` for short texts and those with other cues.
 *
 * Worked value: `longTextSign(150 * Math.E, [])` → { sign: 0, value: 1 }.
 */
export function longTextSign(
	length: number,
	cues: readonly number[],
): { readonly sign: 0 | 1; readonly value: number } | null {
	if (length <= longFrom || !cues.every((cue) => roleCues.has(cue)))
		return null;
	return {
		sign: cues.length === 0 ? 0 : 1,
		value: Math.min(most, Math.log(length / longFrom)),
	};
}
