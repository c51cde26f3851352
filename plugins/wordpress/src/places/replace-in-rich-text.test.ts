import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RichTextValue } from "../wp/wp.ts";
import { replaceInRichText } from "./replace-in-rich-text.ts";

const bold = { type: "strong" };
const link = { type: "a" };

/** Letters under `*` are bold, under `+` linked too. */
function rich(text: string, marks = ""): RichTextValue {
	const formats: RichTextValue["formats"][number][] = new Array(text.length);
	[...marks].forEach((mark, at) => {
		if (mark === "*") formats[at] = [bold];
		if (mark === "+") formats[at] = [bold, link];
	});
	return { text, formats, replacements: new Array(text.length) };
}
const span = (text: string, word: string) => {
	const start = text.indexOf(word);
	return { start, end: start + word.length, text: word };
};

describe("replaceInRichText", () => {
	it("keeps the formats of the span and around it", () => {
		const text = "We utilise beans";
		expect(
			replaceInRichText(rich(text, "   *******"), span(text, "utilise"), "use"),
		).toEqual({ ok: true, value: rich("We use beans", "   ***") });
		expect(
			replaceInRichText(
				rich(text, "           +++++"),
				span(text, "utilise"),
				"use",
			),
		).toEqual({ ok: true, value: rich("We use beans", "       +++++") });
	});

	it("refuses a span with several formats, or with a picture in it", () => {
		const text = "We utilise beans";
		for (const marks of ["   ***", "      ****", "   ***++++"])
			expect(
				replaceInRichText(rich(text, marks), span(text, "utilise"), "use"),
			).toEqual({ ok: false, reason: "formats-differ" });
		const replacements: unknown[] = new Array(text.length);
		replacements[5] = { type: "image" };
		expect(
			replaceInRichText(
				{ ...rich(text), replacements },
				span(text, "utilise"),
				"use",
			),
		).toMatchObject({ reason: "formats-differ" });
	});

	it("refuses where something else stands now", () => {
		expect(
			replaceInRichText(
				rich("They utilise"),
				{ start: 3, end: 10, text: "utilise" },
				"use",
			),
		).toEqual({ ok: false, reason: "text-changed" });
	});

	it("takes one space along when it removes", () => {
		const text = "a very good day";
		expect(replaceInRichText(rich(text), span(text, "very"), "")).toMatchObject(
			{ value: { text: "a good day" } },
		);
	});

	it("changes no letter and no format outside the span", () => {
		fc.assert(
			fc.property(
				fc.string({ minLength: 1, maxLength: 30 }),
				fc.nat(30),
				fc.nat(30),
				fc.string({ minLength: 1, maxLength: 8 }),
				(text, a, b, by) => {
					const start = Math.min(a, b, text.length);
					const end = Math.min(Math.max(a, b), text.length);
					const marks = "*".repeat(start);
					const made = replaceInRichText(
						rich(text, marks),
						{ start, end, text: text.slice(start, end) },
						by,
					);
					if (!made.ok) throw new Error(made.reason);
					expect(made.value.text).toBe(
						text.slice(0, start) + by + text.slice(end),
					);
					expect(made.value.formats.slice(0, start)).toEqual(
						rich(text, marks).formats.slice(0, start),
					);
					expect(made.value.formats).toHaveLength(made.value.text.length);
				},
			),
		);
	});
});
