import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rewriteRichText } from "./rewrite-rich-text.ts";
import type { RichBlock, RichText } from "./rich-text.ts";
import { richTextWords } from "./rich-text-words.ts";

const text = (value: string) => ({ type: "text", value }) as const;
const link = {
	type: "link",
	url: "/faq",
	title: "FAQ",
	children: [text("Ratgeber")],
} as const;
const heading = {
	type: "heading",
	level: 3,
	children: [text("Pflege")],
} as const;
const paragraph = {
	type: "paragraph",
	children: [
		{ ...text("Kühl"), bold: true },
		text(" lagern, mehr im "),
		link,
		text("."),
	],
} as const;
const list = {
	type: "list",
	listType: "ordered",
	children: [
		{ type: "list-item", children: [text("auspacken")] },
		{ type: "list-item", children: [{ ...text("genießen"), italic: true }] },
	],
} as const;
const before: RichText = { type: "root", children: [heading, paragraph, list] };
const rewrite = (words: string) => {
	const written = rewriteRichText(before, words);
	return written.ok ? written.text.children : written.link;
};

describe("new words in an old structure", () => {
	it("keeps what stays, and takes over what a changed block was", () => {
		expect(
			rewrite(
				"So pflegen Sie sie\n\nKühl lagern, mehr im Ratgeber.\n\n1. auspacken\n2. genießen",
			),
		).toEqual([
			{ ...heading, children: [text("So pflegen Sie sie")] },
			paragraph,
			list,
		]);
	});

	it("keeps links and looks whose words stand there once, wherever they went", () => {
		expect(
			rewrite(
				"Pflege\n\nUnser Ratgeber rät: Kühl aufbewahren.\n\n1. auspacken\n2. teilen\n3. genießen\n\nNeu.",
			),
		).toEqual([
			heading,
			{
				type: "paragraph",
				children: [
					text("Unser "),
					link,
					text(" rät: "),
					{ ...text("Kühl"), bold: true },
					text(" aufbewahren."),
				],
			},
			{
				...list,
				children: [
					list.children[0],
					{ type: "list-item", children: [text("teilen")] },
					list.children[1],
				],
			},
			{ type: "paragraph", children: [text("Neu.")] },
		]);
	});

	it("names a link that would get lost or could stand in two places", () => {
		const lost = { words: "Ratgeber", url: "/faq" };
		expect(rewrite("Pflege\n\nKühl lagern.")).toEqual(lost);
		expect(rewrite("Ratgeber hier, Ratgeber da.")).toEqual(lost);
	});

	it("leaves a line that only looks like an item its words", () => {
		expect(rewrite("Im Ratgeber steht:\n- einmal")).toEqual([
			{
				type: "paragraph",
				children: [
					text("Im "),
					link,
					text(" steht:"),
					text("\n"),
					text("- einmal"),
				],
			},
		]);
	});
});

it("is the same text where the words stay, and has the new words where they do not, links and all", () => {
	const words = fc
		.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,3}$/)
		.map((value) => text(value));
	const blocks: fc.Arbitrary<RichBlock> = fc.oneof(
		fc.record({
			type: fc.constant("paragraph" as const),
			children: fc.array(words, { maxLength: 3 }),
		}),
		fc.record({
			type: fc.constant("heading" as const),
			level: fc.integer({ min: 1, max: 6 }),
			children: fc.array(words, { minLength: 1, maxLength: 1 }),
		}),
		fc.record({
			type: fc.constant("list" as const),
			listType: fc.constantFrom("ordered" as const, "unordered" as const),
			children: fc.array(
				fc.record({
					type: fc.constant("list-item" as const),
					children: fc.tuple(words),
				}),
				{ minLength: 1, maxLength: 4 },
			),
		}),
	);
	const texts = fc
		.array(blocks, { maxLength: 6 })
		.map((children): RichText => ({ type: "root", children }));
	fc.assert(
		fc.property(texts, texts, (old, other) => {
			const same = rewriteRichText(old, richTextWords(old));
			expect(same.ok && richTextWords(same.text)).toBe(richTextWords(old));
			const moved = rewriteRichText(old, richTextWords(other));
			expect(moved.ok && richTextWords(moved.text)).toBe(richTextWords(other));
		}),
		{ seed: 9, numRuns: 300 },
	);
	expect(rewriteRichText(before, richTextWords(before))).toEqual({
		ok: true,
		text: before,
	});
});
