import type { WrittenItem } from "./writing-material.ts";

export type ParsedItems = {
	/** Complete items, in order. */
	readonly items: readonly WrittenItem[];
	/** Whether the answer ended as JSON should: false of half an answer, or of prose. */
	readonly isWhole: boolean;
};

/** Longer answers are cut here before they are read. UTF-16 code units. */
const mostCharacters = 200_000;
const mostItems = 100;
/** A longer text is none that any slot takes; it is left out rather than carried around. */
const mostInItem = 20_000;

/**
 * The items of a model's answer, however it is wrapped: a code fence, a sentence before it, a trailing comma, half an answer. Each complete object
 * `{"slot":…,"text":…}` counts; what is cut off is left out. Also reads an answer that is still coming in. Never throws; linear in the answer.
 *
 * @param slots names that are known; an item of another is left out
 * @example parseItems('{"items":[{"slot":"headline","text":"Ha', ["headline"]) // { items: [], isWhole: false }
 */
export function parseItems(
	answer: string,
	slots: readonly string[],
): ParsedItems {
	const text = answer.slice(0, mostCharacters);
	const items: WrittenItem[] = [];
	for (const piece of innermostObjects(text)) {
		const item = readItem(piece, slots);
		if (item !== null && items.length < mostItems) items.push(item);
	}
	return { items, isWhole: isWhole(text) };
}

/** Complete objects that hold no other object. Braces inside strings do not count. */
function* innermostObjects(text: string): Generator<string> {
	let start = -1;
	let isInString = false;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text[at];
		if (isInString) {
			if (sign === "\\") at += 1;
			else if (sign === '"') isInString = false;
		} else if (sign === '"' && start >= 0) isInString = true;
		else if (sign === "{") start = at;
		else if (sign === "}" && start >= 0) {
			yield text.slice(start, at + 1);
			start = -1;
		}
	}
}

function readItem(piece: string, slots: readonly string[]): WrittenItem | null {
	try {
		const value: unknown = JSON.parse(piece.replace(/,\s*\}$/, "}"));
		if (typeof value !== "object" || value === null) return null;
		const slot = "slot" in value ? value.slot : null;
		const text = "text" in value ? value.text : null;
		if (typeof slot !== "string" || typeof text !== "string") return null;
		const tidy = text.normalize("NFC").trim();
		const fits = tidy !== "" && tidy.length <= mostInItem;
		return slots.includes(slot) && fits ? { slot, text: tidy } : null;
	} catch {
		return null;
	}
}

function isWhole(text: string): boolean {
	try {
		const start = text.indexOf("{");
		const value: unknown = JSON.parse(
			text.slice(start, text.lastIndexOf("}") + 1),
		);
		return typeof value === "object" && value !== null && "items" in value;
	} catch {
		return false;
	}
}
