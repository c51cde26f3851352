import { expect, it } from "vitest";
import { readNumber } from "./read-number.ts";

it("reads numbers and nothing else", () => {
	expect(["12.5", "12,5", "-3", " 0 ", "1e-3", "+2"].map(readNumber)).toEqual([
		12.5, 12.5, -3, 0, 0.001, 2,
	]);
	expect(
		["", "x", "1.234,50", "12 €", "1e999", "NaN", "Infinity"].map(readNumber),
	).toEqual(Array(7).fill(null));
});
