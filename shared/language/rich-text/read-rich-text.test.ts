import fc from "fast-check";
import { expect, it } from "vitest";
import { readRichText } from "./read-rich-text.ts";

const root = (...children: unknown[]) =>
	JSON.stringify({ type: "root", children });
const words = { type: "text", value: "a" };

it("reads what it knows, and nothing else", () => {
	for (const block of [
		{ type: "paragraph", children: [{ ...words, bold: true }] },
		{ type: "heading", level: 2, children: [words] },
		{
			type: "list",
			listType: "ordered",
			children: [
				{
					type: "list-item",
					children: [{ type: "link", url: "/x", children: [words] }],
				},
			],
		},
	])
		expect(readRichText(root(block))?.children).toEqual([block]);
	for (const text of [
		"Kühl lagern",
		"{",
		"[]",
		'{"type":"page"}',
		root({ type: "video", children: [] }),
		root({ type: "heading", level: 9, children: [] }),
		root({ type: "paragraph", children: [{ type: "text" }] }),
		root({
			type: "list",
			listType: "ordered",
			children: [{ type: "list-item", children: [{ type: "list" }] }],
		}),
	])
		expect([text, readRichText(text)]).toEqual([text, null]);
});

it("never fails, whatever the text", () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
			readRichText(text);
		}),
		{ seed: 5, numRuns: 300 },
	);
});
