import { Tokenizer } from "htmlparser2"; // its tokenizer alone: HTML as browsers read it, with an offset for every event
import { collectText, placeholder } from "./collect-text.ts";
import type { BlockKind, DocumentBlock } from "./document-block.ts";
import {
	blockElements,
	inlineObjects,
	skippedInline,
	skippedWhole,
	voidElements,
} from "./html-elements.ts";
import {
	readAttributesOfTag,
	type TagAttribute,
} from "./read-attributes-of-tag.ts";
import { trackLanguage } from "./track-language.ts";

/** A place where a block ends and one of this kind begins, or where an inline piece stands that is not read. */
export type MarkupMark = {
	readonly at: number;
	readonly kind: BlockKind | "placeholder";
	readonly level: number;
};

export type MarkupOverlay = {
	/** As long as the source; tags and named characters are looked for in here. */
	readonly structure: string;
	/** 1 for every character of the source that is markup of another kind. */
	readonly isDropped: Uint8Array | null;
	/** In order of `at`. */
	readonly marks: readonly MarkupMark[];
};

/** Gathers blocks as text, borders and tags come along. */
function gatherBlocks(
	source: string,
	{ isDropped, marks }: Omit<MarkupOverlay, "structure">,
) {
	const blocks: { readonly at: number; readonly block: DocumentBlock }[] = [];
	const collector = collectText(source);
	const language = trackLanguage();
	let kind: BlockKind = "paragraph";
	let level = 0;
	let nextMark = 0;
	let skipped = "";
	let skippedDepth = 0;

	const begin = (nextKind: BlockKind, nextLevel: number): void => {
		if (skippedInline.has(skipped)) skipped = "";
		if (skipped !== "") return;
		const taken = collector.take();
		if (taken !== null)
			blocks.push({
				at: taken.runs.from[0] ?? 0,
				block: { kind, level, ...taken, ...language.current() },
			});
		kind = nextKind;
		level = nextLevel;
	};
	const addKept = (from: number, to: number): void => {
		if (skipped !== "" || from >= to) return;
		if (isDropped === null) {
			collector.addSource(from, to);
			return;
		}
		let start = from;
		for (let at = from; at < to; at += 1)
			if (isDropped[at] === 1) {
				if (start < at) collector.addSource(start, at);
				start = at + 1;
			}
		if (start < to) collector.addSource(start, to);
	};
	/** Adds the text up to the last border before `to`; returns where the rest begins. */
	const passMarks = (from: number, to: number): number => {
		let at = from;
		for (
			let mark = marks[nextMark];
			mark !== undefined && mark.at < to;
			mark = marks[nextMark]
		) {
			const place = Math.max(at, mark.at);
			addKept(at, place);
			at = place;
			nextMark += 1;
			if (mark.kind !== "placeholder") begin(mark.kind, mark.level);
			else if (skipped === "")
				collector.addDecoded(placeholder, place, place + 1);
		}
		return at;
	};
	return {
		text(from: number, to: number): void {
			addKept(passMarks(from, to), to);
		},
		character(code: number, from: number, to: number): void {
			passMarks(from, from + 1);
			if (skipped === "")
				collector.addDecoded(String.fromCodePoint(code), from, to);
		},
		open(
			tag: string,
			attributes: readonly TagAttribute[],
			from: number,
			to: number,
		): void {
			const opened = blockElements.get(tag);
			if (opened !== undefined)
				begin(opened, opened === "heading" ? Number(tag.slice(1)) : 0);
			if (skippedWhole.has(tag) && skipped === "") begin("paragraph", 0);
			if (!voidElements.has(tag)) {
				const lang = attributes.find(({ name }) => name === "lang");
				language.open(tag, lang && source.slice(lang.from, lang.to));
			}
			if (tag === skipped) skippedDepth += 1;
			if (skipped !== "") return;
			for (const found of readAttributesOfTag(source, tag, attributes))
				blocks.push({
					at: found.runs.from[0] ?? 0,
					block: { level: 0, ...found, ...language.current() },
				});
			if (tag === "br") collector.addDecoded("\n", from, to);
			if (inlineObjects.has(tag) || skippedInline.has(tag))
				collector.addDecoded(placeholder, from, to);
			if (!skippedInline.has(tag) && !skippedWhole.has(tag)) return;
			skipped = tag;
			skippedDepth = 1;
		},
		close(tag: string): void {
			if (tag === skipped) {
				skippedDepth -= 1;
				if (skippedDepth === 0) skipped = "";
			} else if (blockElements.has(tag)) begin("paragraph", 0);
			language.close(tag);
		},
		end(): DocumentBlock[] {
			skipped = "";
			begin("paragraph", 0);
			return blocks.sort((a, b) => a.at - b.at).map(({ block }) => block);
		},
	};
}

const nothing = (): void => {};
const beforeValue = /\s*=\s*["']?/uy;

/**
 * Reads text with HTML in it, under an overlay that says which characters are markup of another language; see `readHtml`. Never throws;
 * linear in the source.
 *
 * Worked value: "*a* <b>b</b>" with both stars dropped → one paragraph "a b".
 */
export function readMarkup(
	source: string,
	{ structure, ...overlay }: MarkupOverlay,
): DocumentBlock[] {
	const blocks = gatherBlocks(source, overlay);
	let tag = "";
	let tagStart = 0;
	let attributes: TagAttribute[] = [];
	let name: readonly [number, number] = [0, 0];
	const open = (end: number): void =>
		blocks.open(tag, attributes, tagStart, end + 1);
	const tokenizer = new Tokenizer(
		{ decodeEntities: true },
		{
			ontext: blocks.text,
			ontextentity: (code, end) =>
				blocks.character(code, structure.lastIndexOf("&", end - 1), end),
			onopentagname(start, end) {
				tag = structure.slice(start, end).toLowerCase();
				tagStart = start - 1;
				attributes = [];
			},
			onattribname(start, end) {
				name = [start, end];
			},
			onattribend(_quote, end) {
				beforeValue.lastIndex = name[1];
				const from = name[1] + (beforeValue.exec(structure)?.[0].length ?? 0);
				const sign = structure[from - 1];
				const isQuoted =
					(sign === '"' || sign === "'") &&
					end > from &&
					structure[end - 1] === sign;
				attributes.push({
					name: structure.slice(...name).toLowerCase(),
					from: Math.min(from, end),
					to: isQuoted ? end - 1 : end,
				});
			},
			onopentagend: open,
			onselfclosingtag: open,
			onclosetag: (start, end) =>
				blocks.close(structure.slice(start, end).toLowerCase().trim()),
			onattribdata: nothing,
			onattribentity: nothing,
			oncdata: nothing,
			oncomment: nothing,
			ondeclaration: nothing,
			onend: nothing,
			onprocessinginstruction: nothing,
		},
	);
	tokenizer.write(structure);
	tokenizer.end();
	return blocks.end();
}
