import { describe, expect, it } from "vitest";
import { applySuggestion } from "./apply-suggestion.ts";

const finding = { start: 0, end: 7, text: "Utilize", suggestions: ["Use", ""] };

describe("applySuggestion", () => {
	it("replaces the span and tells where the caret goes", () => {
		expect(applySuggestion("Utilize it", finding, "Use")).toEqual({
			ok: true,
			text: "Use it",
			caret: 3,
		});
	});

	it("takes a space along when it deletes", () => {
		expect(applySuggestion("Utilize it", finding, "")).toEqual({
			ok: true,
			text: "it",
			caret: 0,
		});
		expect(
			applySuggestion(
				"Los 🌷 da",
				{ start: 4, end: 6, text: "🌷", suggestions: [""] },
				"",
			),
		).toEqual({ ok: true, text: "Los da", caret: 4 });
	});

	it("refuses when the text has changed, or for a text that was not suggested", () => {
		expect(applySuggestion("Use it", finding, "Use")).toEqual({
			ok: false,
			reason: "text-changed",
		});
		expect(applySuggestion("Utilize it", finding, "Take")).toEqual({
			ok: false,
			reason: "not-a-suggestion",
		});
	});
});
