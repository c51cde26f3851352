import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashBits, hashWord } from "./hash-word.ts";

describe("hashWord", () => {
	it("stays within its bits and gives the same for the same", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 40 }), (word) => {
				const hash = hashWord(word);
				expect(Number.isInteger(hash)).toBe(true);
				expect(hash).toBeGreaterThanOrEqual(0);
				expect(hash).toBeLessThan(2 ** hashBits);
				expect(hashWord(word)).toBe(hash);
			}),
			{ seed: 20261122 },
		);
	});
	it("spreads words that differ little", () => {
		const words = Array.from({ length: 2_000 }, (_, index) => `wort${index}`);
		expect(new Set(words.map(hashWord)).size).toBeGreaterThan(1_980);
	});
});
