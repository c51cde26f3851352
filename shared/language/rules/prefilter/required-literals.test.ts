import fc from "fast-check";
import { expect, it } from "vitest";
import { parsePattern } from "../patterns/parse-pattern.ts";
import { printPattern } from "../patterns/print-pattern.ts";
import { widenSpaces } from "../widen-spaces.ts";
import { foldCase } from "./fold-case.ts";
import { requiredLiterals } from "./required-literals.ts";

const literals = (source: string) => {
	const parsed = parsePattern(source);
	return parsed.ok ? requiredLiterals(parsed.node) : parsed.reason;
};

it.each([
	["gratis", ["gratis"]],
	["umwelt(?:freundlich|schonend)", ["umweltfreundlich", "umweltschonend"]],
	["\\d{1,3} ?%", ["%"]],
	["nur (?:noch )?heute", ["heute"]],
	["gr(?:ü|ue)n", ["grün", "gruen"]],
	["beste[nr]?", ["beste", "besten", "bester"]],
	["(?<!nicht )umsonst(?! war)", ["umsonst"]],
	["(?:ab){2,3}", ["abab"]],
	["a{3,20}", ["aaa"]],
	["Groß", ["gross"]],
	["\\w+", null],
	["a?", null],
	["(?:abc|\\d)", null],
	["[^a]", null],
])("of %s are %j", (source, wanted) => {
	expect(literals(source)).toEqual(wanted);
});

it("are short for what can be empty at its end", () => {
	expect(literals("schön(?:e|er)?")).toEqual(["schön", "schöne", "schöner"]);
});

/** Patterns of all kinds of parts, over few letters, so that random texts match often. */
const pattern: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 4, depthSize: "small" },
		fc.constantFrom(
			"a",
			"b",
			"ß",
			"S",
			"ſ",
			" ",
			"\\x20",
			".",
			"\\d",
			"\\.",
			"[ab]",
			"[^a]",
			"[sS]",
			"\\u00e4",
			"K",
		),
		fc.tuple(tie("node"), tie("node")).map(([a, b]) => a + b),
		fc.tuple(tie("node"), tie("node")).map(([a, b]) => `(?:${a}|${b})`),
		tie("node").map((a) => `(?:${a})?`),
		tie("node").map((a) => `(?:${a}){1,2}`),
		tie("node").map((a) => `(?:${a}){2}`),
		tie("node").map((a) => `(?!${a})`),
		tie("node").map((a) => `(?<=${a})`),
		tie("node").map((a) => `(?i:${a})`),
	),
})).node;

it("stand in every match of any pattern", () => {
	fc.assert(
		fc.property(
			pattern,
			fc.string({
				unit: fc.constantFrom(..."abAB sSſßẞ1.äÄKk\u212a"),
				maxLength: 12,
			}),
			(source, text) => {
				const parsed = parsePattern(source);
				if (!parsed.ok) return;
				const wanted = requiredLiterals(parsed.node);
				if (wanted === null) return;
				const printed = widenSpaces(printPattern(parsed.node, false));
				for (const flags of ["gu", "giu"])
					for (const [found] of text.matchAll(new RegExp(printed, flags)))
						expect(
							wanted.some((literal) => foldCase(found).includes(literal)),
						).toBe(true);
			},
		),
		{ seed: 7, numRuns: 20_000 },
	);
});
