import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "./tokenise.ts";

describe("tokenise", () => {
	it("finds words, numbers and emoji with their offsets", () => {
		expect(tokenise("Größe 42: jetzt!")).toEqual([
			{ kind: "word", text: "Größe", start: 0, end: 5 },
			{ kind: "number", text: "42", start: 6, end: 8 },
			{ kind: "word", text: "jetzt", start: 10, end: 15 },
		]);
	});

	it.each([
		["don't stop", ["don't", "stop"]],
		["USB-Kabel für 1.299,90 €", ["USB-Kabel", "für", "1.299,90"]],
		["4K-Fernseher", ["4K", "Fernseher"]],
		["Los 👍🏽 🇩🇪!", ["Los", "👍🏽", "🇩🇪"]],
		["Scho\u0308n", ["Scho\u0308n"]],
		["\ud83d", []],
		["", []],
	])("%j", (text, words) => {
		expect(tokenise(text).map((token) => token.text)).toEqual(words);
	});

	it("gives offsets that cut the token out of any string, in order, without overlap", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				let from = 0;
				for (const token of tokenise(text)) {
					expect(text.slice(token.start, token.end)).toBe(token.text);
					expect(token.start).toBeGreaterThanOrEqual(from);
					from = token.end;
				}
			}),
			{ seed: 11 },
		);
	});
});
