import type { SourceBlock, SourceDocument } from "./source-document.ts";

const bullet = /^\s*(?:[•▪◦‣·–*-]|\d{1,2}[.)])\s+/u;
/** A line that stands on so many pages is a header or a footer. */
const repeatedOn = 3;

/** Digits differ from page to page: "Seite 3 von 9". */
const keyOf = (line: string): string => line.replace(/\d+/gu, "#");

function repeatedLines(pages: readonly (readonly string[])[]): Set<string> {
	const counts = new Map<string, number>();
	for (const lines of pages)
		for (const key of new Set(lines.map(keyOf)))
			counts.set(key, (counts.get(key) ?? 0) + 1);
	const least = Math.max(repeatedOn, pages.length / 2);
	return new Set(
		[...counts].filter(([, count]) => count >= least).map(([key]) => key),
	);
}

/** A short line without a full stop, before longer text, is taken for a heading. */
const isHeading = (line: string, next: string | undefined): boolean =>
	line.length <= 70 &&
	!/[.,;:!?]$/u.test(line) &&
	/^[\p{Lu}\p{N}]/u.test(line) &&
	next !== undefined &&
	next.length > line.length;

/**
 * Text of a printed document as a source: lines of each page joined to paragraphs, words divided at a line's end put together, headers, footers
 * and page numbers that repeat from page to page left out, bullets as list items, short lines before text as headings. A guess at structure that a
 * page of print does not state. Linear.
 *
 * @param pages the text of each page, lines parted by line feeds, paragraphs by empty lines
 * @example documentOfPages(["Versand\nWir liefern in zwei Ta-\ngen."]).blocks[1].text // "Wir liefern in zwei Tagen."
 */
export function documentOfPages(pages: readonly string[]): SourceDocument {
	const lined = pages.map((page) =>
		page.split(/\r?\n/u).map((line) => line.replace(/\s+/gu, " ").trim()),
	);
	const repeated = repeatedLines(
		lined.map((lines) => lines.filter((line) => line !== "")),
	);
	const blocks: SourceBlock[] = [];
	let text = "";
	let kind: "paragraph" | "item" = "paragraph";
	const end = (): void => {
		if (text !== "") blocks.push({ kind, level: 0, text });
		text = "";
		kind = "paragraph";
	};
	const lines = lined.flatMap((page) =>
		page.filter((line) => line === "" || !repeated.has(keyOf(line))),
	);
	for (const [index, line] of lines.entries()) {
		if (line === "" || /^\d{1,4}$/u.test(line)) {
			end();
			continue;
		}
		if (bullet.test(line)) {
			end();
			kind = "item";
			text = line.replace(bullet, "");
		} else if (text === "" && isHeading(line, lines[index + 1]))
			blocks.push({ kind: "heading", level: 2, text: line });
		else if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line))
			text = text.slice(0, -1) + line;
		else {
			text += text === "" ? line : ` ${line}`;
			if (/[.!?]$/u.test(line) && line.length < 60) end();
		}
	}
	end();
	const title = blocks.find((block) => block.kind === "heading")?.text ?? "";
	return { title, blocks };
}
