import { describe, expect, it } from "vitest";
import { detectPlate } from "./detect-plate.ts";

describe("detectPlate", () => {
	it.each([
		["Kennzeichen M-AB 1234", "M-AB 1234"],
		["Mein Auto B-XY 7E parkt", "B-XY 7E"],
		["HH-AB 123 geparkt", "HH-AB 123"],
	] as const)("finds it in %s", (text, expected) => {
		expect(
			detectPlate(text).map(({ type, start, end }) => [
				type,
				text.slice(start, end),
			]),
		).toEqual([["PLATE", expected]]);
	});
	it.each(["M-AB 1234", "Kennzeichen der Marke", "Auto A4", "DIN-A 4"])(
		"finds nothing in %s",
		(text) => {
			expect(detectPlate(text)).toEqual([]);
		},
	);
});
