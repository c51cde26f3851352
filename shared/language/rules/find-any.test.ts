import fc from "fast-check";
import { expect, it } from "vitest";
import { compilePattern } from "./compile-pattern.ts";
import { findAny } from "./find-any.ts";

it("tells which pattern it found", () => {
	expect(findAny(["umsonst", "gratis"])("Ganz gratis")).toEqual([
		{ start: 5, end: 11, pattern: 1 },
	]);
	const many = Array.from({ length: 20 }, (_, at) => `wort${at}`);
	expect(findAny(many)("ein Wort17 und wort3")).toEqual([
		{ start: 4, end: 10, pattern: 17 },
		{ start: 15, end: 20, pattern: 3 },
	]);
});

it("finds what one expression of all patterns finds", () => {
	const pattern = fc.constantFrom(
		"a",
		"ab",
		"ba",
		"abc",
		"b?",
		"a b",
		"(?:a|b){2}",
		"ß",
		"SS",
		"[ab]c",
		"\\d",
		"c(?=a)",
		"(?<!b)a",
		"x{2,3}",
		"😀",
		"\\p{Lu}",
	);
	fc.assert(
		fc.property(
			fc.array(pattern, { minLength: 9, maxLength: 14 }),
			fc.record(
				{
					nonword: fc.boolean(),
					ignoreCase: fc.boolean(),
					boundary: fc.boolean(),
				},
				{ requiredKeys: [] },
			),
			fc.string({
				unit: fc.constantFrom(..."aabbcABx ß1", "😀", "\ud800"),
				maxLength: 16,
			}),
			(patterns, options, text) => {
				const wanted = Array.from(
					text.matchAll(compilePattern(patterns, options)),
					(found) => ({
						start: found.index,
						end: found.index + found[0].length,
						pattern:
							found.findIndex((group, at) => at > 0 && group !== undefined) - 1,
					}),
				);
				expect(findAny(patterns, options)(text)).toEqual(wanted);
			},
		),
		{ seed: 19, numRuns: 150 },
	);
});
