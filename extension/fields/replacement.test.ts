import { applySuggestion } from "@lotse/shared/language/apply-suggestion.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replacementOf } from "./replacement.ts";

function replace(text: string, start: number, end: number, suggestion: string) {
	const applied = applySuggestion(
		text,
		{ start, end, text: text.slice(start, end), suggestions: [suggestion] },
		suggestion,
	);
	if (!applied.ok) throw new Error(applied.reason);
	return replacementOf(text, start, applied);
}

describe("replacementOf", () => {
	it("replaces the span of the finding", () => {
		expect(replace("Utilize it", 0, 7, "Use")).toEqual({
			before: "Utilize it",
			after: "Use it",
			start: 0,
			end: 7,
			insert: "Use",
		});
	});

	it("takes the doubled space of a deletion along", () => {
		expect(replace("a very good bar", 2, 6, "")).toMatchObject({
			after: "a good bar",
			start: 2,
			end: 7,
			insert: "",
		});
	});

	it("always leads from the one text to the other", () => {
		fc.assert(
			fc.property(
				fc.string(),
				fc.nat(),
				fc.nat(),
				fc.string(),
				(text, a, b, suggestion) => {
					const from = a % (text.length + 1);
					const to = b % (text.length + 1);
					const done = replace(
						text,
						Math.min(from, to),
						Math.max(from, to),
						suggestion,
					);
					expect(
						text.slice(0, done.start) + done.insert + text.slice(done.end),
					).toBe(done.after);
				},
			),
		);
	});
});
