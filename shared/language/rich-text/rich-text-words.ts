import type { RichBlock, RichInline, RichText } from "./rich-text.ts";

/**
 * Rich text as one reads it: an empty line between blocks, `- ` or `1. ` before the items of a list. Headings, bold words and links are their words.
 *
 * @example A heading "Pflege" and a list of two → "Pflege\n\n- kühl lagern\n- trocken halten"
 */
export function richTextWords({ children }: RichText): string {
	return children
		.map(blockWords)
		.filter((words) => words !== "")
		.join("\n\n");
}

/** Of one block; what is empty but for blanks has none. */
export function blockWords(block: RichBlock): string {
	if (block.type !== "list") return inlineWords(block.children);
	return block.children
		.map(({ children }) => inlineWords(children).replaceAll("\n", " "))
		.filter((words) => words !== "")
		.map((words, place) =>
			block.listType === "ordered" ? `${place + 1}. ${words}` : `- ${words}`,
		)
		.join("\n");
}

/** Of a link: its words; of words: themselves. Lines that are empty would end the block. */
export function inlineWords(inline: readonly RichInline[]): string {
	return inline
		.map((one) =>
			one.type === "link"
				? one.children.map(({ value }) => value).join("")
				: one.value,
		)
		.join("")
		.replace(/\s*\n\s*/g, "\n")
		.trim();
}
