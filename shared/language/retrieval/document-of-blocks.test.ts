import { expect, it } from "vitest";
import { readHtml } from "../document/read-html.ts";
import { readMarkdown } from "../document/read-markdown.ts";
import { documentOfBlocks } from "./document-of-blocks.ts";

it("joins the cells of a row, leaves attributes out, and takes the page's title", () => {
	const html =
		'<title>Shop</title><h1>Preise</h1><table><tr><th>Sorte</th><td>Preis</td></tr><tr><td>Nuss</td><td>2,90 €</td></tr></table><ul><li>Neu</li></ul><img alt="Bild">';
	expect(documentOfBlocks(html, readHtml(html))).toEqual({
		title: "Shop",
		blocks: [
			{ kind: "heading", level: 1, text: "Preise" },
			{ kind: "row", level: 0, text: "Sorte | Preis" },
			{ kind: "row", level: 0, text: "Nuss | 2,90 €" },
			{ kind: "item", level: 0, text: "Neu" },
		],
	});
});

it("takes the first heading for a title where there is none, and keeps the language that is named", () => {
	const markdown = '# Los\n\n<p lang="en">Soon</p>';
	expect(documentOfBlocks(markdown, readMarkdown(markdown))).toEqual({
		title: "Los",
		blocks: [
			{ kind: "heading", level: 1, text: "Los" },
			{ kind: "paragraph", level: 0, text: "Soon", language: "en" },
		],
	});
});
