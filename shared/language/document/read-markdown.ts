import type { DocumentBlock } from "./document-block.ts";
import { markBlocks } from "./mark-blocks.ts";
import { markInline } from "./mark-inline.ts";
import { readMarkup } from "./read-markup.ts";

/**
 * Takes a Markdown text (CommonMark, with GitHub's tables, tasks and strikethrough, and front matter) apart into the texts a reader sees; HTML in
 * it reads as in `readHtml`. Code, link targets and definitions are left out; a picture's alternative text is read where the picture stands.
 *
 * Its own reader, because it must give every character's place and keep up with typing: the well-kept parsers give places of nodes, not of
 * characters after an escape, and take a hundred times as long. It marks what is markup and leaves the rest to the HTML reader; of
 * CommonMark it does not follow lazy continuation of quotes or emphasis across the "rule of three". Never throws; linear in the source.
 *
 * Worked value: "# Los\n\nEin *schöner* Tag" → heading "Los", paragraph "Ein schöner Tag".
 */
export function readMarkdown(source: string): DocumentBlock[] {
	const isDropped = new Uint8Array(source.length);
	const isLiteral = new Uint8Array(source.length);
	const { marks, stretches } = markBlocks(source, isDropped);
	const placeholders = stretches.flatMap((stretch) =>
		markInline(source, stretch, isDropped, isLiteral),
	);
	return readMarkup(source, {
		structure: hideMarkup(source, isDropped, isLiteral),
		isDropped,
		marks: [...marks, ...placeholders].sort((a, b) => a.at - b.at),
	});
}

/** Puts spaces where the HTML reader must see neither tag nor named character. */
function hideMarkup(
	source: string,
	isDropped: Uint8Array,
	isLiteral: Uint8Array,
): string {
	let structure = "";
	let from = 0;
	for (let at = 0; at < source.length; at += 1) {
		if (isDropped[at] !== 1 && isLiteral[at] !== 1) continue;
		structure += `${source.slice(from, at)} `;
		from = at + 1;
	}
	return structure + source.slice(from);
}
