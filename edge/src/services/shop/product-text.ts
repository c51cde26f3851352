import { readHtml } from "@lotse/shared/language/document/read-html.ts";

/** A description as one reads it: the words of its HTML, a line a block. */
export function productText(html: string): string {
	return readHtml(html)
		.map(({ text }) => text.trim())
		.filter((text) => text !== "")
		.join("\n\n");
}
