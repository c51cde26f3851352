import type { DocumentBlock } from "../document/document-block.ts";
import type { SourceBlock, SourceDocument } from "./source-document.ts";

/** What stands between two cells of one row. */
const between = " | ";
/** The reader's mark for a picture or code within a sentence. */
const objects = /\s*\uFFFC\s*/gu;

const startOf = ({ runs }: DocumentBlock): number => runs.from[0] ?? 0;
const endOf = ({ runs }: DocumentBlock): number => runs.to.at(-1) ?? 0;
const startsNewRow = (gap: string): boolean => /<tr[\s>]|\n/iu.test(gap);

function blockOf({ kind, level, text, language }: DocumentBlock): SourceBlock {
	return {
		kind: kind === "heading" || kind === "item" ? kind : "paragraph",
		level,
		text: text.replace(objects, " ").trim(),
		...(language === undefined ? {} : { language }),
	};
}

/**
 * Turns the blocks of a page or a Markdown text into a source: cells of one table row become one row, the page's title and description stand
 * where they belong, texts of attributes (alternative texts, labels) are left out. Linear in the blocks.
 *
 * @param source what the blocks were read from; tells one row of a table from the next
 * @example documentOfBlocks("# Los\n\nText", readMarkdown("# Los\n\nText")).title // "Los"
 */
export function documentOfBlocks(
	source: string,
	blocks: readonly DocumentBlock[],
): SourceDocument {
	const found: SourceBlock[] = [];
	let title = "";
	let lastCell: DocumentBlock | null = null;
	for (const block of blocks) {
		if (block.kind === "attribute") continue;
		if (block.kind === "title") {
			title ||= block.text;
			continue;
		}
		const last = found.at(-1);
		if (block.kind !== "cell") {
			lastCell = null;
			const plain = blockOf(block);
			if (plain.text !== "") found.push(plain);
			continue;
		}
		const isSameRow =
			lastCell !== null &&
			last?.kind === "row" &&
			!startsNewRow(source.slice(endOf(lastCell), startOf(block)));
		const { text } = blockOf(block);
		if (isSameRow && last)
			found.splice(-1, 1, { ...last, text: last.text + between + text });
		else found.push({ ...blockOf(block), kind: "row" });
		lastCell = block;
	}
	const heading = found.find(({ kind }) => kind === "heading");
	return { title: title || (heading?.text ?? ""), blocks: found };
}
