import { expect, it } from "vitest";
import { readNumber } from "./read-number.ts";

it("reads numbers and nothing else", () => {
	expect(["12.5", "12,5", "-3", " 0 ", "1e-3", "+2"].map(readNumber)).toEqual([
		12.5, 12.5, -3, 0, 0.001, 2,
	]);
	expect(
		["", "x", "1.234.567", "12 EUR", "1e999", "NaN", "Infinity"].map(
			readNumber,
		),
	).toEqual(Array(7).fill(null));
});

it("takes thousands marks where decimals are marked as well, and a sign for the currency", () => {
	expect(
		["1.249,90", "1,249.90", "-12.345.678,5", "12 €", "$3.50"].map(readNumber),
	).toEqual([1249.9, 1249.9, -12345678.5, 12, 3.5]);
});
