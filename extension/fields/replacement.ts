import type { AppliedSuggestion } from "@lotse/shared/language/apply-suggestion.ts";

/** Put `insert` in place of `before.slice(start, end)`. UTF-16 offsets. */
export type Replacement = {
	readonly before: string;
	readonly after: string;
	readonly start: number;
	readonly end: number;
	readonly insert: string;
	/** How it was written, once it is; see `writeField`. */
	readonly via?: WriteWay;
};

/** `command`: the browser's editing command. The others are events an editor took, or the value setter of a form field. */
export type WriteWay = "command" | "beforeinput" | "paste" | "value";

/**
 * What has to be typed so that `before` becomes the text with the suggestion: the finding's own span, and the space
 * a deletion takes along.
 *
 * Worked value: before "Utilize it", applied "Use it" with caret 3, start 0 → replace 0–7 by "Use".
 */
export function replacementOf(
	before: string,
	start: number,
	applied: Extract<AppliedSuggestion, { ok: true }>,
): Replacement {
	const tail = applied.text.length - applied.caret;
	return {
		before,
		after: applied.text,
		start,
		end: before.length - tail,
		insert: applied.text.slice(start, applied.caret),
	};
}
