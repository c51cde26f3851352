import fc from "fast-check";
import { expect, it } from "vitest";
import { splitBySpans } from "./split-by-spans.ts";

it("cuts at spans, the first of overlapping ones wins", () => {
	const pieces = splitBySpans("abcdef", [
		{ start: 3, end: 5, kind: "y" },
		{ start: 1, end: 4, kind: "x" },
	]);
	expect(pieces.map(({ text, kind }) => `${text}${kind ?? ""}`)).toEqual([
		"a",
		"bcdx",
		"ef",
	]);
});

it("loses nothing, whatever the spans", () => {
	const span = fc.record({
		start: fc.nat(30),
		end: fc.nat(30),
		kind: fc.constant("x"),
	});
	fc.assert(
		fc.property(
			fc.string({ maxLength: 20 }),
			fc.array(span, { maxLength: 5 }),
			(text, spans) => {
				expect(
					splitBySpans(text, spans)
						.map((piece) => piece.text)
						.join(""),
				).toBe(text);
			},
		),
		{ seed: 4, numRuns: 200 },
	);
});
