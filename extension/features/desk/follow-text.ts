import { mapInSlices } from "../../fields/map-in-slices.ts";
import type { TextField } from "../../fields/text-field.ts";
import { mapText, type TextMap } from "../../fields/text-map.ts";

/** A field's text, and for an editable element the way back from its offsets to the nodes. */
export type TextNow = {
	readonly text: string;
	readonly map: TextMap<Node> | null;
};

/** What of a frame reading may take at most. */
const budgetMs = 4;
/** An element with more text nodes is read in slices, not in the task of the input. */
const fewRuns = 400;
/** A page that keeps changing a large element is waited for. */
const quietMs = 100;

/** Reads a field here and now. */
function readNow(field: TextField): TextNow {
	if (field.kind === "form") return { text: field.element.value, map: null };
	const map = mapText<Node>(field.element);
	return { text: map.text, map };
}

/**
 * Follows a field's text: calls back after every input, in the same task where the field is small, and, for an editable
 * element, when its nodes change without an input. Large elements are read in slices, and once they have come to rest.
 */
export function followText(
	field: TextField,
	changed: (now: TextNow) => void,
): {
	readonly readNow: () => TextNow;
	/** An input method is at work: the text is not the user's yet. */
	readonly isComposing: () => boolean;
	readonly end: () => void;
} {
	const stop = new AbortController();
	let composing = false;
	let runs = 0;
	/** Counts the changes of the element's nodes. */
	let version = 0;
	let isReading = false;

	function read(): TextNow {
		const now = readNow(field);
		runs = now.map?.runs.length ?? 0;
		return now;
	}

	function onInput(): void {
		if (composing) return;
		if (runs > fewRuns) void catchUp();
		else changed(read());
	}

	async function catchUp(): Promise<void> {
		if (isReading) return;
		isReading = true;
		for (let isFirst = true; ; isFirst = false) {
			const seen = version;
			await (isFirst ? nextFrame() : wait(quietMs));
			if (stop.signal.aborted || composing) break;
			if (!isFirst && version !== seen) continue;
			const at = version;
			const map = await mapInSlices<Node>(field.element, {
				budgetMs,
				now: () => performance.now(),
				pause: nextFrame,
				isStale: () => version !== at || stop.signal.aborted,
			});
			if (stop.signal.aborted || composing) break;
			if (map === null) continue;
			runs = map.runs.length;
			changed({ text: map.text, map });
			if (version === at) break;
		}
		isReading = false;
	}

	/* Editors with a model of their own write their text themselves, and no input event tells of it. */
	const changes = new MutationObserver(() => {
		version++;
		void catchUp();
	});
	if (field.kind === "rich") {
		changes.observe(field.element, {
			childList: true,
			characterData: true,
			subtree: true,
		});
	}
	const listen = { signal: stop.signal };
	field.element.addEventListener("input", onInput, listen);
	field.element.addEventListener(
		"compositionstart",
		() => {
			composing = true;
		},
		listen,
	);
	field.element.addEventListener(
		"compositionend",
		() => {
			composing = false;
			onInput();
		},
		listen,
	);
	return {
		readNow: read,
		isComposing: () => composing,
		end() {
			changes.disconnect();
			stop.abort();
		},
	};
}

/** A hidden page has no frames; there a moment has to do. */
function nextFrame(): Promise<void> {
	return new Promise((resolve) => {
		if (document.hidden) setTimeout(resolve, quietMs);
		else requestAnimationFrame(() => resolve());
	});
}

function wait(ms: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, ms);
	});
}
