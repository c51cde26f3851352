import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carrySpans } from "./carry-spans.ts";

describe("carrySpans", () => {
	it("keeps what stands before an edit, moves what stands behind, drops what it touches", () => {
		const before = "70 % Kakao, fair gehandelt, aus Ghana";
		const after = "70 % Kakao, direkt gehandelt, aus Ghana";
		const spans = ["70 % Kakao", "fair gehandelt", "aus Ghana"].map((text) => ({
			start: before.indexOf(text),
			end: before.indexOf(text) + text.length,
		}));
		expect(
			carrySpans(before, after, spans).map(({ start, end }) =>
				after.slice(start, end),
			),
		).toEqual(["70 % Kakao", "aus Ghana"]);
	});

	it("never points at other words than before", () => {
		const word = fc.string({
			unit: fc.constantFrom("a", "b", " "),
			maxLength: 12,
		});
		fc.assert(
			fc.property(word, word, fc.nat(12), fc.nat(12), (before, after, a, b) => {
				const start = Math.min(a, b, before.length);
				const end = Math.min(Math.max(a, b), before.length);
				for (const span of carrySpans(before, after, [{ start, end }]))
					expect(after.slice(span.start, span.end)).toBe(
						before.slice(start, end),
					);
			}),
		);
	});

	it("keeps every span of an unchanged text", () => {
		const spans = [{ start: 0, end: 3 }];
		expect(carrySpans("abc", "abc", spans)).toEqual(spans);
	});
});
