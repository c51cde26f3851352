import type { DocumentFormat } from "./document-readers.ts";

/**
 * The format a file's name promises; null where the name says nothing of a document.
 *
 * Worked values: "page.HTML" → "html", "post.md" → "markdown", "ads.txt" → null.
 */
export function formatOfFile(name: string): DocumentFormat | null {
	if (/\.x?html?$/iu.test(name)) return "html";
	return /\.(?:md|markdown)$/iu.test(name) ? "markdown" : null;
}
