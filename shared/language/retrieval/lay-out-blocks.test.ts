import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutBlocks } from "./lay-out-blocks.ts";

const block = (text: string, kind: "paragraph" | "row" = "paragraph") => ({
	kind,
	level: 0,
	text,
});

describe("layOutBlocks", () => {
	it("parts paragraphs by an empty line, rows by a line end", () => {
		const { text, blocks } = layOutBlocks(
			[block("A"), block("B", "row"), block("C", "row")],
			100,
		);
		expect(text).toBe("A\n\nB\nC");
		expect(blocks.map(({ start, end }) => [start, end])).toEqual([
			[0, 1],
			[3, 4],
			[5, 6],
		]);
	});

	it("cuts where the room ends, and says so", () => {
		expect(layOutBlocks([block("ABC"), block("D")], 2)).toMatchObject({
			text: "AB",
			isCut: true,
		});
		expect(layOutBlocks([block("ABC"), block("D")], 4)).toMatchObject({
			text: "ABC",
			isCut: true,
		});
		expect(layOutBlocks([block("ABC")], 3).isCut).toBe(false);
	});

	it("places every block where it stands, within the room", () => {
		fc.assert(
			fc.property(fc.array(fc.string()), fc.nat(60), (texts, most) => {
				const laid = layOutBlocks(
					texts.map((text) => block(text)),
					most,
				);
				expect(laid.text.length).toBeLessThanOrEqual(most);
				for (const { start, end, text } of laid.blocks)
					expect(laid.text.slice(start, end)).toBe(text);
			}),
			{ numRuns: 300, seed: 20261122 },
		);
	});
});
