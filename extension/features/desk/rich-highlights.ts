import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { rangeOf } from "../../fields/range-of.ts";
import { mapText } from "../../fields/text-map.ts";
import type { Underlines } from "./mirror.ts";

const levels = ["suggestion", "warning", "error"] as const;

/**
 * Underlines inside an editable element by the CSS Custom Highlight API: ranges the browser paints, so that nothing is
 * ever inserted into the editor's own content. Where the browser has no such API nothing is underlined; chip and card
 * say the same.
 */
export function createRichHighlights(element: HTMLElement): Underlines {
	const { highlights } = CSS;
	let ranges: (Range | null)[] = [];

	function clear(): void {
		ranges = [];
		for (const level of levels) highlights?.delete(`lotse-${level}`);
	}

	return {
		draw(_text, findings: readonly Finding[]) {
			if (!highlights) return;
			const map = mapText<Node>(element);
			ranges = findings.map(({ start, end }) =>
				start < end ? rangeOf(map, start, end) : null,
			);
			for (const [priority, level] of levels.entries()) {
				const highlight = new Highlight(
					...ranges.filter(
						(range, at): range is Range =>
							range !== null && findings[at]?.level === level,
					),
				);
				highlight.priority = priority;
				highlights.set(`lotse-${level}`, highlight);
			}
		},
		follow() {},
		findingAt(x, y) {
			const at = ranges.findIndex((range) =>
				[...(range?.getClientRects() ?? [])].some(
					(box) =>
						x >= box.left &&
						x <= box.right &&
						y >= box.top &&
						y <= box.bottom + 3,
				),
			);
			return at < 0 ? null : at;
		},
		clear,
	};
}
