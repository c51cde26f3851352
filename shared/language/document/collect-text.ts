import type { OffsetRuns } from "./document-block.ts";

/** What stands in a block for an inline piece that is not read: code, a picture. No letter, no space. */
export const placeholder = "\uFFFC";

export type TextCollector = {
	/** Adds what stands in the source, letter by letter: white space collapses to one space, soft hyphens vanish. */
	readonly addSource: (from: number, to: number) => void;
	/** Adds a text that stands for a stretch of the source, such as the character `&amp;` names. */
	readonly addDecoded: (text: string, from: number, to: number) => void;
	/** Hands over what was collected, without spaces around it, and starts anew; null when there is nothing. */
	readonly take: () => {
		readonly text: string;
		readonly runs: OffsetRuns;
	} | null;
};

const toCollapse = /[ \t\r\n\f]{2,}|[\t\r\n\f]|\u00AD/gu;
const isSpace = (character: string | undefined): boolean =>
	character === " " || character === "\n";

/**
 * Collects the text of one block after the other together with where each piece of it stands in `source`.
 *
 * Worked value: over "a  &amp; b", adding 0–3 as source, 3–8 as "&", 8–10 as source → "a & b", its "&" standing for 3–8.
 */
export function collectText(source: string): TextCollector {
	let text = "";
	let runs = {
		text: [] as number[],
		from: [] as number[],
		to: [] as number[],
	};
	const put = (piece: string, from: number, to: number): void => {
		const last = runs.to.length - 1;
		const lastTo = runs.to[last];
		const isLetterByLetter = piece.length === to - from;
		const lastIsToo =
			last >= 0 &&
			text.length - (runs.text[last] ?? 0) ===
				(lastTo ?? 0) - (runs.from[last] ?? 0);
		if (isLetterByLetter && lastIsToo && lastTo === from) runs.to[last] = to;
		else {
			runs.text.push(text.length);
			runs.from.push(from);
			runs.to.push(to);
		}
		text += piece;
	};
	const putSpace = (from: number, to: number): void => {
		if (text !== "" && !isSpace(text.at(-1))) put(" ", from, to);
	};
	const putPlain = (from: number, to: number): void => {
		let start = from;
		if (source[start] === " " && start < to) {
			putSpace(start, start + 1);
			start += 1;
		}
		if (start < to) put(source.slice(start, to), start, to);
	};
	return {
		addSource(from, to) {
			let at = from;
			for (const found of source.slice(from, to).matchAll(toCollapse)) {
				const start = from + found.index;
				const end = start + found[0].length;
				putPlain(at, start);
				if (found[0] !== "\u00AD") putSpace(start, end);
				at = end;
			}
			putPlain(at, to);
		},
		addDecoded(piece, from, to) {
			if (piece === "\u00AD" || (piece === "\n" && text === "")) return;
			if (piece === " ") putSpace(from, to);
			else put(piece, from, to);
		},
		take() {
			const trimmed = text.replace(/[ \n]+$/u, "");
			const taken =
				trimmed === ""
					? null
					: { text: trimmed, runs: cut(runs, text.length, trimmed.length) };
			text = "";
			runs = { text: [], from: [], to: [] };
			return taken;
		},
	};
}

/** Takes the spaces at the end of a text off its pieces too. */
function cut(runs: OffsetRuns, length: number, wanted: number): OffsetRuns {
	if (length === wanted) return runs;
	const kept = runs.text.filter((start) => start < wanted).length;
	const [start = 0, from = 0, to = 0] = [
		runs.text[kept - 1],
		runs.from[kept - 1],
		runs.to[kept - 1],
	];
	const isLetterByLetter = (runs.text[kept] ?? length) - start === to - from;
	return {
		text: runs.text.slice(0, kept),
		from: runs.from.slice(0, kept),
		to: [
			...runs.to.slice(0, kept - 1),
			isLetterByLetter ? from + wanted - start : to,
		],
	};
}
