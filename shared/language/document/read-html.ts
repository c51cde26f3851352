import type { DocumentBlock } from "./document-block.ts";
import { readMarkup } from "./read-markup.ts";

/**
 * Takes an HTML page apart into the texts a reader sees, hears or is shown by a search engine: blocks, headings, cells, and the attributes
 * `alt`, `title`, `aria-label`, `placeholder` and meta descriptions as blocks of their own. Scripts, styles, code and comments are left out.
 *
 * A block element ends a sentence, inline markup does not; `<br>` is a line break. Any string is taken: broken markup reads as in a browser,
 * without its repairs to tables. Never throws; linear in the source.
 *
 * Worked value: `readHtml("<p>Fr&uuml;h <b>da</b></p>")` → one paragraph "Früh da", its "ü" standing for 4–10.
 */
export function readHtml(source: string): DocumentBlock[] {
	return readMarkup(source, { structure: source, isDropped: null, marks: [] });
}
