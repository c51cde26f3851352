import type { Replacement } from "./replacement.ts";

/**
 * Where a caret belongs after a replacement: unmoved before it, moved along behind it, and at the end of the new
 * words when it stood inside.
 *
 * Worked value: caret 10 at the end of "Utilize it", 0–7 replaced by "Use" → 6.
 */
export function shiftCaret(
	caret: number,
	{ start, end, insert }: Pick<Replacement, "start" | "end" | "insert">,
): number {
	if (caret <= start) return caret;
	if (caret >= end) return caret + insert.length - (end - start);
	return start + insert.length;
}
