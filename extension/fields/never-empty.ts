import type { Replacement } from "./replacement.ts";

const words = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * The same change with something to insert: editors take a replacement by words for granted, one by nothing is often
 * dropped. A deletion takes one neighbouring character in and puts it back, on the same line; null where there is none.
 *
 * Worked value: before "a very good", 2–7 replaced by "" → 2–8 replaced by "g".
 */
export function neverEmpty(replacement: Replacement): Replacement | null {
	const { before, start, end, insert } = replacement;
	if (insert !== "") return replacement;
	const [next] = words.segment(before.slice(end, end + 32));
	if (next !== undefined && isPlain(next.segment)) {
		return {
			...replacement,
			end: end + next.segment.length,
			insert: next.segment,
		};
	}
	const last = [...words.segment(before.slice(Math.max(0, start - 32), start))];
	const previous = last.at(-1)?.segment;
	if (previous === undefined || !isPlain(previous)) return null;
	return { ...replacement, start: start - previous.length, insert: previous };
}

/** No line break, and nothing that stands for an object or a gap in the editor. */
function isPlain(segment: string): boolean {
	return !/[\n\r\uFFFC\uFEFF\u200B]/.test(segment);
}
