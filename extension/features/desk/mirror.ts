import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { build } from "./build.ts";
import { segmentsOf } from "./segments.ts";
import { visibleBox } from "./visible-box.ts";

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

export type Underlines = {
	/** Draws the findings of a text. */
	readonly draw: (text: string, findings: readonly Finding[]) => void;
	/** Follows the field: position, size, scrolling, font. */
	readonly follow: () => void;
	/** Index of the finding at a point of the visible page; null where there is none. */
	readonly findingAt: (x: number, y: number) => number | null;
	readonly clear: () => void;
};

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
		draw(value, findings) {
			text.replaceChildren(
				...segmentsOf(value.length, findings).map(
					({ start, end, level, findings: here }) => {
						const part = value.slice(start, end);
						if (level === null) return part;
						return build(
							"span",
							{
								class: `desk-mark desk-mark-${level}`,
								"data-findings": here.join(" "),
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
