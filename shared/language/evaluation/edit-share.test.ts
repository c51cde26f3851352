import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editShare } from "./edit-share.ts";

const words = fc
	.array(fc.constantFrom("Kakao", "aus", "Ghana", "fair"), { maxLength: 6 })
	.map((list) => list.join(" "));

describe("editShare", () => {
	it("counts words", () => {
		expect(editShare("Kakao aus Ghana", "Kakao aus Peru")).toBeCloseTo(1 / 3);
		expect(editShare("Kakao aus Ghana", "Der Kakao aus Ghana")).toBe(1 / 4);
		expect(editShare("Kakao", "")).toBe(1);
		expect(editShare("", "")).toBe(0);
	});

	it("is a distance between 0 and 1", () => {
		fc.assert(
			fc.property(words, words, (a, b) => {
				const share = editShare(a, b);
				expect(share).toBeGreaterThanOrEqual(0);
				expect(share).toBeLessThanOrEqual(1);
				expect(editShare(b, a)).toBe(share);
				expect(editShare(a, a)).toBe(0);
			}),
		);
	});
});
