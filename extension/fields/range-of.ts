import { locateOffset } from "./locate-offset.ts";
import type { TextMap } from "./text-map.ts";

/** The DOM range of a span of the mapped text, or null where the text nodes do not reach it. */
export function rangeOf(
	map: TextMap<Node>,
	start: number,
	end: number,
): Range | null {
	const from = locateOffset(map, start, start === end ? "start" : "end");
	const to = locateOffset(map, end, "start");
	const page = from?.node.ownerDocument;
	if (from === null || to === null || !page) return null;
	const range = page.createRange();
	range.setStart(from.node, from.offset);
	range.setEnd(to.node, to.offset);
	return range;
}
