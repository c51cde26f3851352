import { describe, expect, it } from "vitest";
import { readMarkdown } from "./read-markdown.ts";

const texts = (source: string) =>
	readMarkdown(source).map(({ kind, text }) => `${kind}: ${text}`);

describe("readMarkdown", () => {
	it("reads blocks", () => {
		expect(
			texts(
				"---\ntitle: 'Vorn'\n---\n# Eins #\n\nZwei\n====\n\n> quote\n> more\n\n- a\n- [x] b\n  c\n\n| d | e |\n|---|---|\n| f | g |\n\n```js\ncode\n```\n\n    code\n\n***\nend",
			),
		).toEqual([
			"title: Vorn",
			"heading: Eins",
			"heading: Zwei",
			"paragraph: quote more",
			"item: a",
			"item: b c",
			"cell: d",
			"cell: e",
			"cell: f",
			"cell: g",
			"paragraph: end",
		]);
	});
	it.each([
		["a *b* **c** ***d*** _e_ ~~f~~", "a b c d e f"],
		["2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"],
		["[Text](http://x.y/(z) 'title') and [ref][1]", "Text and ref"],
		["![Bild](a.png) [keep]", "Bild [keep]"],
		["\\*kein\\* \\<b> &amp; <b>ja</b>", "*kein* <b> & ja"],
		["`a *b*` ``c`d`` e", "\uFFFC \uFFFC e"],
		["<https://x.y> <max@b.de>", "https://x.y max@b.de"],
		["unmatched ` and * and [", "unmatched ` and * and ["],
	])("reads inline markup: %s", (source, text) => {
		expect(texts(source)).toEqual([`paragraph: ${text}`]);
	});
	it("takes a million hostile characters in linear time", () => {
		for (const piece of [
			"> ",
			"- ",
			"[",
			"*a ",
			"`a``b",
			"[a](",
			"\\",
			"a|b\n-|-\n",
			"# a\n",
			"_*",
			"<a@",
		]) {
			const before = performance.now();
			readMarkdown(piece.repeat(500_000 / piece.length));
			expect(performance.now() - before).toBeLessThan(8_000);
		}
	});
});

it("takes every row of a table apart, not only the first two", () => {
	const table = "| A | B |\n|---|---|\n| c | d |\n| e | f |\n| g | h |\n\nText";
	expect(readMarkdown(table).map(({ kind, text }) => [kind, text])).toEqual([
		...[..."ABcdefgh"].map((text) => ["cell", text]),
		["paragraph", "Text"],
	]);
});
