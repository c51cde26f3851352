import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunkBlocks } from "./chunk-blocks.ts";
import { layOutBlocks } from "./lay-out-blocks.ts";
import type { SourceBlock } from "./source-document.ts";

const heading = (level: number, text: string): SourceBlock => ({
	kind: "heading",
	level,
	text,
});
const paragraph = (text: string): SourceBlock => ({
	kind: "paragraph",
	level: 0,
	text,
});
const chunksOf = (blocks: readonly SourceBlock[]) => {
	const laid = layOutBlocks(blocks, 1_000_000);
	return chunkBlocks(laid.blocks).map((chunk) => ({
		...chunk,
		text: laid.text.slice(chunk.start, chunk.end),
	}));
};

describe("chunkBlocks", () => {
	it("joins short paragraphs under one heading, never across, and names the path of headings", () => {
		const chunks = chunksOf([
			heading(1, "Versand"),
			paragraph("A"),
			paragraph("B"),
			heading(2, "Ausland"),
			paragraph("C"),
			heading(1, "Kontakt"),
			paragraph("D"),
		]);
		expect(chunks.map(({ heading: path, text }) => [path, text])).toEqual([
			["Versand", "A\n\nB"],
			["Versand › Ausland", "C"],
			["Kontakt", "D"],
		]);
	});

	it("keeps each product by itself", () => {
		const product = (text: string): SourceBlock => ({
			kind: "product",
			level: 0,
			text,
			product: text,
		});
		const chunks = chunksOf([
			product("Nuss"),
			product("Minze"),
			paragraph("x"),
		]);
		expect(chunks.map(({ product: name, text }) => [name, text])).toEqual([
			["Nuss", "Nuss"],
			["Minze", "Minze"],
			["", "x"],
		]);
	});

	it("cuts a long paragraph between sentences, an endless sentence where it must", () => {
		const sentence = "Unsere Tafeln kommen aus einer kleinen Werkstatt. ";
		const long = chunksOf([paragraph(sentence.repeat(60).trim())]);
		expect(long.length).toBeGreaterThan(2);
		for (const { text } of long) {
			expect(text.endsWith("Werkstatt.")).toBe(true);
			expect(text.length).toBeLessThanOrEqual(900);
		}
		for (const { text } of chunksOf([paragraph("a".repeat(9_000))]))
			expect(text.length).toBeLessThanOrEqual(1_900);
	});

	it("loses no text but headings, and overlaps nowhere", () => {
		const block = fc.oneof(
			fc.record({
				kind: fc.constantFrom("paragraph" as const, "item" as const),
				level: fc.constant(0),
				text: fc.lorem({ maxCount: 60 }),
			}),
			fc.record({
				kind: fc.constant("heading" as const),
				level: fc.integer({ min: 1, max: 6 }),
				text: fc.lorem({ maxCount: 3 }),
			}),
		);
		fc.assert(
			fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
				const chunks = chunksOf(blocks);
				let end = -1;
				for (const chunk of chunks) {
					expect(chunk.start).toBeGreaterThan(end);
					end = chunk.end;
					expect(chunk.text.length).toBeLessThanOrEqual(2_000);
				}
				const letters = (texts: string[]) =>
					texts.join("").replace(/\s+/g, "").length;
				expect(letters(chunks.map(({ text }) => text))).toBe(
					letters(
						blocks
							.filter(({ kind }) => kind !== "heading")
							.map(({ text }) => text),
					),
				);
			}),
			{ numRuns: 100, seed: 20261122 },
		);
	});
});
