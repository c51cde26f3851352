import { build } from "./build.ts";
import { mostTelling } from "./most-telling.ts";
import { segmentsOf } from "./segments.ts";
import type { Underlines } from "./underlines.ts";
import { visibleBox } from "./visible-box.ts";

/** The copy of a longer text would take the browser more than a frame to lay out; chip and card say the same. */
const longestMirrored = 20_000;
const mostMarks = 300;

type FormField = HTMLInputElement | HTMLTextAreaElement;

/** Every style that moves a glyph. */
const textStyles = [
	"direction",
	"fontFamily",
	"fontSize",
	"fontSizeAdjust",
	"fontStretch",
	"fontStyle",
	"fontVariant",
	"fontWeight",
	"fontKerning",
	"fontFeatureSettings",
	"fontVariationSettings",
	"fontOpticalSizing",
	"letterSpacing",
	"lineHeight",
	"overflowWrap",
	"tabSize",
	"textAlign",
	"textIndent",
	"textRendering",
	"textTransform",
	"unicodeBidi",
	"wordBreak",
	"wordSpacing",
	"writingMode",
] as const;
const boxStyles = [
	"borderTopWidth",
	"borderRightWidth",
	"borderBottomWidth",
	"borderLeftWidth",
	"paddingTop",
	"paddingRight",
	"paddingBottom",
	"paddingLeft",
] as const;

/**
 * Underlines for a form field, whose text no page can mark: an invisible copy of the text lies exactly over it, in
 * Lotse's own closed root, and only the lines of the copy are seen.
 */
export function createMirror(field: FormField, root: ShadowRoot): Underlines {
	const text = build("div", { class: "desk-mirror-text" });
	const mirror = build(
		"div",
		{ class: "desk-mirror", "aria-hidden": "true", "data-part": "mirror" },
		text,
	);
	const single = field instanceof HTMLInputElement;
	/* Below chip and card. */
	root.prepend(mirror);

	function follow(): void {
		const seen = visibleBox(field);
		mirror.hidden = seen === null;
		if (seen === null) return;
		const box = field.getBoundingClientRect();
		const style = getComputedStyle(field);
		for (const name of textStyles) text.style[name] = style[name];
		for (const name of boxStyles) mirror.style[name] = style[name];
		const scaleX = field.offsetWidth > 0 ? box.width / field.offsetWidth : 1;
		const scaleY = field.offsetHeight > 0 ? box.height / field.offsetHeight : 1;
		Object.assign(mirror.style, {
			left: `${box.left}px`,
			top: `${box.top}px`,
			width: `${field.offsetWidth}px`,
			height: `${field.offsetHeight}px`,
			transform: `scale(${scaleX}, ${scaleY})`,
			clipPath: `inset(${[
				seen.top - box.top,
				box.right - seen.left - seen.width,
				box.bottom - seen.top - seen.height,
				seen.left - box.left,
			]
				.map((edge) => `${Math.max(0, edge)}px`)
				.join(" ")})`,
			display: single ? "flex" : "block",
			alignItems: "center",
		});
		const inner =
			field.clientWidth -
			Number.parseFloat(style.paddingLeft) -
			Number.parseFloat(style.paddingRight);
		Object.assign(text.style, {
			width: `${inner}px`,
			whiteSpace: single
				? "pre"
				: field.wrap === "off"
					? "pre"
					: style.whiteSpace,
			transform: `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`,
		});
	}

	return {
		draw({ text: value }, findings) {
			if (value.length > longestMirrored) {
				text.replaceChildren();
				return;
			}
			const marked = mostTelling(findings, mostMarks);
			const spans = marked.map(({ finding }) => finding);
			text.replaceChildren(
				...segmentsOf(value.length, spans).map(
					({ start, end, level, findings: here }) => {
						const part = value.slice(start, end);
						if (level === null) return part;
						return build(
							"span",
							{
								class: `desk-mark desk-mark-${level}`,
								"data-findings": here
									.map((at) => marked[at]?.index ?? at)
									.join(" "),
							},
							part,
						);
					},
				),
				/* A last line that is empty takes its height all the same. */
				value.endsWith("\n") ? "\u200b" : "",
			);
			follow();
		},
		follow,
		findingAt(x, y) {
			for (const mark of text.querySelectorAll("[data-findings]")) {
				const hit = [...mark.getClientRects()].some(
					(box) =>
						x >= box.left &&
						x <= box.right &&
						y >= box.top &&
						y <= box.bottom + 3,
				);
				if (hit)
					return Number(mark.getAttribute("data-findings")?.split(" ")[0]);
			}
			return null;
		},
		clear: () => mirror.remove(),
	};
}
