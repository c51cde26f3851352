import { rangeOf } from "../../fields/range-of.ts";
import { mostTelling } from "./most-telling.ts";
import type { Underlines } from "./underlines.ts";

const levels = ["suggestion", "warning", "error"] as const;
/** Ranges follow the page's nodes, which every change of the page pays for. */
const mostRanges = 300;

/**
 * Underlines inside an editable element by the CSS Custom Highlight API: ranges the browser paints, so that nothing is
 * ever inserted into the editor's own content. Where the browser has no such API nothing is underlined; chip and card
 * say the same.
 */
export function createRichHighlights(): Underlines {
	const { highlights } = CSS;
	let ranges: readonly { readonly index: number; readonly range: Range }[] = [];

	function clear(): void {
		ranges = [];
		for (const level of levels) highlights?.delete(`lotse-${level}`);
	}

	return {
		draw({ map }, findings) {
			if (!highlights || map === null) return;
			const made = mostTelling(findings, mostRanges).flatMap(
				({ index, finding: { start, end, level } }) => {
					const range = start < end ? rangeOf(map, start, end) : null;
					return range === null ? [] : [{ index, level, range }];
				},
			);
			ranges = made;
			for (const [priority, level] of levels.entries()) {
				const highlight = new Highlight(
					...made
						.filter((one) => one.level === level)
						.map(({ range }) => range),
				);
				highlight.priority = priority;
				highlights.set(`lotse-${level}`, highlight);
			}
		},
		follow() {},
		findingAt(x, y) {
			const hit = ranges.find(({ range }) =>
				[...range.getClientRects()].some(
					(box) =>
						x >= box.left &&
						x <= box.right &&
						y >= box.top &&
						y <= box.bottom + 3,
				),
			);
			return hit?.index ?? null;
		},
		clear,
	};
}
