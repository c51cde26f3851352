import * as fc from "fast-check";
import { expect, it } from "vitest";
import { readLines } from "./read-lines.ts";

it("makes a block of every line that has words, with its place in the text", () => {
	const blocks = readLines("One.\n\n  Two. \n \nThree.");
	expect(blocks.map(({ text, runs }) => [text, runs.from[0]])).toEqual([
		["One.", 0],
		["Two.", 8],
		["Three.", 16],
	]);
	expect(readLines(" \n\n")).toEqual([]);
});

it("never points at other words than it holds", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), (source) => {
			for (const { text, runs } of readLines(source)) {
				expect(source.slice(runs.from[0], runs.to[0])).toBe(text);
			}
		}),
	);
});
