import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "./display-width.ts";

describe("displayWidth", () => {
	it.each([
		["Schuhe", 6],
		["Größe", 5],
		["靴を買う", 8],
		["한국어", 6],
		["ＡＢ", 4],
		["ｸﾂ", 2],
		["𝒜b", 2],
		["\ud800", 1],
		["", 0],
	])("%j is %d wide", (text, width) => {
		expect(displayWidth(text)).toBe(width);
	});

	it.each([
		["Kaufe {KeyWord:Schuhe}", 12],
		["{keyword:Schuhe}", 6],
		["{KEYWORD:}", 0],
		["{LOCATION(City):Berlin}", 6],
		["{CUSTOMIZER.price:9 €}", 3],
		["{KeyWord Schuhe}", 16],
	])("counts %j by its default", (text, width) => {
		expect(displayWidth(text, { insertsKeywords: true })).toBe(width);
	});

	it("never counts less than the code points without insertions, nor more than twice as much", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				const points = [...text].length;
				expect(displayWidth(text)).toBeGreaterThanOrEqual(points);
				expect(displayWidth(text)).toBeLessThanOrEqual(2 * points);
			}),
			{ seed: 13 },
		);
	});
});
