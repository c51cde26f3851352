import type { TextField } from "../../fields/text-field.ts";
import { type CardActions, type CardNotice, createCard } from "./card.ts";
import { createChip } from "./chip.ts";
import type { FieldSession } from "./field-session.ts";
import { createMirror } from "./mirror.ts";
import type { Overlay } from "./overlay.ts";
import { createRichHighlights } from "./rich-highlights.ts";
import type { Underlines } from "./underlines.ts";
import { watchPlace } from "./watch-place.ts";

export type DeskState = {
	readonly language: "de" | "en";
	/** Which style guide and model scored, in words. */
	readonly versions: string;
	readonly isOpen: boolean;
	/** Index of the finding the user pointed at. */
	readonly current: number | null;
	readonly notice: CardNotice | null;
};

export type DeskView = {
	/** Begins to follow a field. */
	readonly enter: (field: TextField) => void;
	readonly leave: () => void;
	/** Shows chip, underlines and, when it is open, the card; false when there is nothing to show. */
	readonly draw: (session: FieldSession, state: DeskState) => boolean;
	/** The underlines alone, where the field drew its text anew. */
	readonly redraw: (session: FieldSession) => void;
	readonly findingAt: (x: number, y: number) => number | null;
	/** Moves the keyboard into the card. */
	readonly focusCard: () => void;
	readonly hasFocus: () => boolean;
};

/** What editors leave in an empty field: a placeholder's object, a gap for the caret. */
const gaps = /[\uFFFC\uFEFF\u200B\u2060]/g;

/** Chip, card and underlines of the one field that has the focus, kept beside it wherever it moves. */
export function createDeskView(
	overlay: Overlay,
	actions: CardActions & {
		/** The chip was clicked. */
		readonly toggle: () => void;
		/** The field is no longer on the page. */
		readonly lost: () => void;
	},
): DeskView {
	const chip = createChip(overlay.root, actions.toggle);
	const card = createCard(overlay.root, actions);
	let element: HTMLElement | null = null;
	let underlines: Underlines | null = null;
	let stopPlace = () => {};

	function follow(): void {
		if (element === null) return;
		if (!element.isConnected) {
			actions.lost();
			return;
		}
		underlines?.follow();
		chip.follow(element);
		if (!card.element.hidden) card.place(element.getBoundingClientRect());
	}

	function leave(): void {
		stopPlace();
		underlines?.clear();
		element = null;
		underlines = null;
		card.hide();
		chip.hide();
	}

	return {
		leave,
		enter(field) {
			leave();
			element = field.element;
			underlines =
				field.kind === "form"
					? createMirror(field.element, overlay.root)
					: createRichHighlights();
			stopPlace = watchPlace(element, follow);
		},
		draw(session, { language, versions, isOpen, current, notice }) {
			if (element === null) return false;
			const reading = session.read();
			const { text, report, ignored } = reading;
			overlay.showFor(element);
			underlines?.draw(reading, report.ok ? report.findings : []);
			const isWorthIt =
				text.replaceAll(gaps, "").trim() !== "" || notice !== null;
			if (isWorthIt) {
				chip.show(reading, language, isOpen);
				chip.follow(element);
			} else chip.hide();
			if (isWorthIt && isOpen) {
				card.show(
					{
						report,
						ignored,
						host: session.place.host,
						language,
						versions,
						current,
						notice,
					},
					element.getBoundingClientRect(),
				);
			} else card.hide();
			return isWorthIt;
		},
		redraw(session) {
			const reading = session.read();
			const { report } = reading;
			underlines?.draw(reading, report.ok ? report.findings : []);
		},
		findingAt: (x, y) => underlines?.findingAt(x, y) ?? null,
		focusCard: () => card.focus(),
		hasFocus: () => overlay.root.activeElement !== null,
	};
}
