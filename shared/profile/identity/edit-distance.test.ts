import * as fc from "fast-check";
import { expect, it } from "vitest";
import { editDistance } from "./edit-distance.ts";

it("counts edits, a swap as one", () => {
	expect(editDistance("3165", "3615")).toBe(1);
	expect(editDistance("kitten", "sitting")).toBe(3);
	// Optimal string alignment, not the unrestricted distance (2).
	expect(editDistance("ca", "abc")).toBe(3);
	expect(editDistance("", "abc")).toBe(3);
});

it("is a symmetric measure between the difference of the lengths and the longer length, and stops where asked", () => {
	const word = fc.string({
		maxLength: 12,
		unit: fc.constantFrom("a", "b", "c"),
	});
	fc.assert(
		fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, most) => {
			const edits = editDistance(a, b);
			expect(editDistance(b, a)).toBe(edits);
			expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
			expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
			expect(edits === 0).toBe(a === b);
			expect(editDistance(a, b, most)).toBe(Math.min(edits, most + 1));
		}),
	);
});
