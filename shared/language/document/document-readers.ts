import type { DocumentReader } from "./document-block.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readPlain } from "./read-plain.ts";

export type DocumentFormat = "html" | "markdown" | "plain";

/** A reader for each format, for callers that carry all of them; a page that only reads plain text takes `readPlain` alone. */
export const documentReaders: {
	readonly [format in DocumentFormat]: DocumentReader;
} = {
	html: readHtml,
	markdown: readMarkdown,
	plain: readPlain,
};
