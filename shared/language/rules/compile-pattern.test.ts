import { describe, expect, it } from "vitest";
import { compilePattern } from "./compile-pattern.ts";

describe("compilePattern", () => {
	it("matches whole words in any letter case, with umlauts as letters", () => {
		const found = (text: string): number[] =>
			Array.from(
				text.matchAll(compilePattern(["gratis", "grün"])),
				(match) => match.index,
			);
		expect(found("Ganz GRATIS!")).toEqual([5]);
		expect(found("Gratiskonto übergrün")).toEqual([]);
		expect(found("gratis, grün")).toEqual([0, 8]);
	});

	it("lets a space be a no-break space or a line end", () => {
		expect(compilePattern(["nur heute"]).test("nur\u00a0heute")).toBe(true);
	});
});
