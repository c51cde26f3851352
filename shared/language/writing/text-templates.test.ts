import { describe, expect, it } from "vitest";
import { textTemplates } from "./text-templates.ts";

describe("textTemplates", () => {
	it("has patterns that name something given and claim nothing themselves", () => {
		for (const { pattern } of [...textTemplates.de, ...textTemplates.en]) {
			expect(pattern).not.toMatch(
				/\d|!|\b(neu|new|beste?|gratis|free|jetzt|now)\b/i,
			);
			expect(pattern).toMatch(/\{(product|fact|phrase)\}/);
		}
	});

	it("marks as informing exactly those that hold a fact or a phrase", () => {
		for (const { pattern, informs } of [
			...textTemplates.de,
			...textTemplates.en,
		])
			expect(/\{(fact|other|phrase)\}/.test(pattern)).toBe(informs);
	});
});
