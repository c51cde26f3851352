import type { BlockKind } from "./document-block.ts";
import type { MarkupMark } from "./read-markup.ts";

/** A stretch of the source that holds one block's text, perhaps over several lines. */
export type Stretch = { readonly start: number; readonly end: number };
export type MarkedBlocks = {
	readonly marks: readonly MarkupMark[];
	readonly stretches: readonly Stretch[];
};

const quote = / {0,3}>[ \t]?/uy;
const bullet =
	/[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\](?=[ \t]))?|$)/uy;
const fence = /^[ \t]{0,3}(`{3,}|~{3,})([^\n]*)$/u;
const heading = /^[ \t]{0,3}(#{1,6})(?:[ \t]+|$)/u;
const closingMarks = /(?:^|[ \t]+)#+[ \t]*$/u;
const underline = /^ {0,3}(?:(=+)|-+)[ \t]*$/u;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const tableRule =
	/^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;
const definition = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S/u;
const footnote = /^ {0,3}\[\^[^\]\n]{1,200}\]:[ \t]*/u;
const codeIndent = /^(?: {4}| {0,3}\t)/u;
const frontMatterText = /^(title|description):[ \t]*(["']?)/u;
const startsTag = /^[ \t]*<[a-z/!]/iu;

type Line = { readonly start: number; readonly end: number };

function linesOf(source: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	for (const end of source.matchAll(/\r\n|\n|\r/gu)) {
		lines.push({ start, end: end.index });
		start = end.index + end[0].length;
	}
	lines.push({ start, end: source.length });
	return lines;
}

/**
 * Finds the blocks of a Markdown text: marks where each begins and of what kind, drops the characters that make them (in `isDropped`), and
 * returns the stretches to be read for inline markup. Linear in the source.
 *
 * Worked value: "# Los" → a heading of level 1 at 0, "# " dropped, the stretch 2–5.
 */
export function markBlocks(
	source: string,
	isDropped: Uint8Array,
): MarkedBlocks {
	const marks: { at: number; kind: BlockKind; level: number }[] = [];
	const stretches: { start: number; end: number }[] = [];
	const drop = (from: number, to: number): void => {
		isDropped.fill(1, from, to);
	};
	const mark = (at: number, kind: BlockKind = "paragraph", level = 0): void => {
		marks.push({ at, kind, level });
	};
	let openStretch: { start: number; end: number } | null = null;
	let openMark: { at: number; kind: BlockKind; level: number } | null = null;
	let openFence = "";
	let inList = false;
	let inTable = false;
	let wasBlank = true;

	const endBlock = (at: number): void => {
		if (openStretch !== null) mark(at);
		openStretch = null;
		openMark = null;
		inTable = false;
	};
	const addLine = (start: number, end: number): void => {
		if (openStretch === null) {
			openStretch = { start, end };
			stretches.push(openStretch);
		} else openStretch.end = end;
	};
	const beginBlock = (at: number, kind: BlockKind, level = 0): void => {
		endBlock(at);
		openMark = { at, kind, level };
		marks.push(openMark);
	};
	/** Drops quote and list marks at the start of a line; returns where its text begins. */
	const passContainers = ({ start, end }: Line): number => {
		let at = start;
		for (;;) {
			quote.lastIndex = at;
			const quoted = quote.exec(source);
			bullet.lastIndex = at;
			const listed = bullet.exec(source.slice(0, end));
			const found = quoted ?? listed;
			if (found === null || found[0] === "" || at >= end) return at;
			drop(at, at + found[0].length);
			if (listed !== null && quoted === null) {
				beginBlock(at, "item");
				inList = true;
			}
			at += found[0].length;
		}
	};
	const addCells = (start: number, end: number): void => {
		beginBlock(start, "cell");
		let from = start;
		for (let at = start; at < end; at += 1) {
			if (source[at] === "\\") at += 1;
			else if (source[at] === "|") {
				drop(at, at + 1);
				if (from < at) addLine(from, at);
				beginBlock(at, "cell");
				from = at + 1;
			}
		}
		if (from < end) addLine(from, end);
	};
	const addFrontMatter = ({ start, end }: Line): void => {
		const found = frontMatterText.exec(source.slice(start, end));
		if (found === null) {
			drop(start, end);
			return;
		}
		const [whole, name, sign = ""] = found;
		drop(start, start + whole.length);
		beginBlock(start, name === "title" ? "title" : "description");
		const last = sign !== "" && source[end - 1] === sign ? end - 1 : end;
		drop(last, end);
		mark(end);
	};

	const lines = linesOf(source);
	let first = 0;
	if (/^---[ \t]*$/u.test(source.slice(0, lines[0]?.end ?? 0))) {
		const last = lines.findIndex(
			({ start, end }, index) =>
				index > 0 &&
				index < 200 &&
				/^(?:---|\.\.\.)[ \t]*$/u.test(source.slice(start, end)),
		);
		for (const [index, line] of lines.slice(0, last + 1).entries())
			if (index === 0 || index === last) drop(line.start, line.end);
			else addFrontMatter(line);
		first = last + 1;
	}
	for (const line of lines.slice(first)) {
		const { start, end } = line;
		const raw = source.slice(start, end);
		const fenced = fence.exec(raw);
		if (openFence !== "") {
			drop(start, end);
			const [, signs = "", info = ""] = fenced ?? [];
			if (signs.startsWith(openFence) && info.trim() === "") openFence = "";
			continue;
		}
		if (raw.trim() === "") {
			endBlock(start);
			wasBlank = true;
			continue;
		}
		const isIndented = codeIndent.test(raw);
		if (!isIndented && wasBlank && !/^[ \t]/u.test(raw)) inList = false;
		const afterBlank = wasBlank;
		wasBlank = false;
		if (rule.test(raw) && !(openStretch !== null && underline.test(raw))) {
			endBlock(start);
			drop(start, end);
			continue;
		}
		if (
			isIndented &&
			afterBlank &&
			!inList &&
			openStretch === null &&
			!startsTag.test(raw)
		) {
			drop(start, end);
			wasBlank = true;
			continue;
		}
		const at = passContainers(line);
		const text = source.slice(at, end);
		const innerFence = fence.exec(text.trimStart());
		if (
			innerFence?.[1] !== undefined &&
			!(innerFence[1].startsWith("`") && innerFence[2]?.includes("`"))
		) {
			endBlock(at);
			drop(at, end);
			openFence = innerFence[1];
			continue;
		}
		const headed = heading.exec(text);
		if (headed !== null) {
			const from = at + headed[0].length;
			const closing = closingMarks.exec(source.slice(from, end));
			const to = closing === null ? end : from + closing.index;
			beginBlock(at, "heading", headed[1]?.length ?? 1);
			drop(at, from);
			drop(to, end);
			if (from < to) addLine(from, to);
			endBlock(end);
			continue;
		}
		const underlined = underline.exec(text);
		if (underlined !== null && openStretch !== null && openMark !== null) {
			const marked: { kind: BlockKind; level: number } = openMark;
			marked.kind = "heading";
			marked.level = underlined[1] === undefined ? 2 : 1;
			drop(at, end);
			endBlock(end);
			continue;
		}
		if (tableRule.test(text) && text.includes("|") && openStretch !== null) {
			const head: Stretch = stretches.pop() ?? { start: at, end: at };
			openStretch = null;
			addCells(head.start, head.end);
			endBlock(at);
			drop(at, end);
			inTable = true;
			continue;
		}
		if (inTable) {
			addCells(at, end);
			openStretch = null;
			// Each cell ended a block; the table goes on to the next blank line.
			inTable = true;
			continue;
		}
		const noted = footnote.exec(text);
		if (noted !== null) {
			beginBlock(at, "paragraph");
			drop(at, at + noted[0].length);
			addLine(at + noted[0].length, end);
			continue;
		}
		if (definition.test(text) && openStretch === null) {
			drop(at, end);
			continue;
		}
		if (openStretch === null && openMark === null) beginBlock(at, "paragraph");
		addLine(at, end);
	}
	return { marks: marks.sort((a, b) => a.at - b.at), stretches };
}
