import { wp } from "../wp/wp.ts";
import type { Place } from "./place.ts";

/** Whether `showPlace` can bring the writer to it; excerpt and SEO description stand in panels of their own. */
export function canShow(place: Place): boolean {
	return place.kind === "block" || place.kind === "title";
}

/** Brings the writer to a text: selects the block and in it the words, or puts the caret into the title. */
export function showPlace(
	place: Place,
	span: { readonly start: number; readonly end: number },
): void {
	if (place.kind === "title") focusTitle();
	if (place.kind !== "block") return;
	const { selectBlock, selectionChange } =
		wp.data.dispatch("core/block-editor");
	const [attribute] = place.path;
	if (place.path.length === 1 && typeof attribute === "string")
		selectionChange(place.clientId, attribute, span.start, span.end);
	else selectBlock(place.clientId);
	const block = canvas().querySelector<HTMLElement>(
		`[data-block="${CSS.escape(place.clientId)}"]`,
	);
	block?.scrollIntoView({ block: "center" });
}

function focusTitle(): void {
	canvas().querySelector<HTMLElement>(".editor-post-title__input")?.focus();
}

/** The document the post is written in: a frame of its own in newer editors. */
function canvas(): Document {
	const frame = document.querySelector<HTMLIFrameElement>(
		'iframe[name="editor-canvas"]',
	);
	return frame?.contentDocument ?? document;
}
