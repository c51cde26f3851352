import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankMentions } from "./blank-mentions.ts";

describe("blankMentions", () => {
	it("blanks whatever the case, everywhere, and keeps the length", () => {
		expect(blankMentions("Ada@x.de, ADA@X.DE; adaqx.de", ["ada@x.de"])).toBe(
			"████████, ████████; adaqx.de",
		);
	});

	it("leaves nothing of any mention, keeps every place, and JSON stays JSON", () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^[a-z0-9.+@_()[\]-]{4,20}$/),
				fc.dictionary(fc.string(), fc.string()),
				(mention, value) => {
					const text = JSON.stringify({ value, note: `an ${mention}!` });
					const blanked = blankMentions(text, [mention]);
					expect(blanked).toHaveLength(text.length);
					expect(blanked.toLowerCase()).not.toContain(mention);
					expect(() => JSON.parse(blanked)).not.toThrow();
				},
			),
		);
	});

	it("ignores a mention of nothing", () => {
		expect(blankMentions("x", [""])).toBe("x");
	});
});
