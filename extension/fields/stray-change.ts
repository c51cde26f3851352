import type { Replacement } from "./replacement.ts";
import { sameText } from "./same-text.ts";

/**
 * What takes back words that landed otherwise than asked (doubled, formatted by the editor), or null when the text
 * changed elsewhere too: then somebody typed, and nothing of theirs is touched.
 *
 * Worked value: "utilise" was to become "use" in "We utilise it", and "We useuse it" stands there → replace 3–9 by
 * "utilise".
 */
export function strayChange(
	{ before, start, end }: Pick<Replacement, "before" | "start" | "end">,
	landed: string,
): Replacement | null {
	const head = before.slice(0, start);
	const tail = before.slice(end);
	const until = landed.length - tail.length;
	if (until < head.length) return null;
	if (!sameText(landed.slice(0, head.length), head)) return null;
	if (!sameText(landed.slice(until), tail)) return null;
	return {
		before: landed,
		after: before,
		start: head.length,
		end: until,
		insert: before.slice(start, end),
	};
}
