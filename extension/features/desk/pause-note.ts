import { build } from "./build.ts";
import type { Overlay } from "./overlay.ts";
import { visibleBox } from "./visible-box.ts";

/** Long enough to be read and taken back. */
const shownMs = 10_000;

/**
 * What stands in the chip's place right after pausing: that Lotse keeps still from now on, and the way back. It goes by
 * itself, and nothing looks at the field meanwhile.
 */
export function createPauseNote(overlay: Overlay): {
	readonly show: (
		field: Element,
		said: {
			readonly text: string;
			readonly resume: string;
			readonly language: string;
		},
		resume: () => void,
	) => void;
	readonly hide: () => void;
} {
	let shown: HTMLElement | null = null;
	let timer = 0;

	function hide(): void {
		clearTimeout(timer);
		if (shown === null) return;
		shown.remove();
		shown = null;
		overlay.remove();
	}

	return {
		hide,
		show(field, { text, resume: label, language }, resume) {
			hide();
			const box = visibleBox(field);
			if (box === null) return;
			const button = build(
				"button",
				{ type: "button", class: "desk-quiet", "data-key": "resume" },
				label,
			);
			button.addEventListener("click", () => {
				hide();
				resume();
			});
			shown = build(
				"div",
				{
					class: "desk-chip",
					"data-part": "paused",
					role: "status",
					lang: language,
				},
				text,
				button,
			);
			shown.addEventListener("mousedown", (event) => event.preventDefault());
			overlay.root.append(shown);
			overlay.showFor(field);
			const left = box.left + box.width - shown.offsetWidth - 8;
			shown.style.left = `${Math.max(2, Math.min(left, innerWidth - shown.offsetWidth - 2))}px`;
			shown.style.top = `${Math.max(2, box.top - 15)}px`;
			timer = window.setTimeout(hide, shownMs);
		},
	};
}
