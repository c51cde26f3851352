import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageTerms } from "../passage-terms.ts";
import { indexWords } from "./index-words.ts";

const plain = (text: string) => ({
	title: [],
	words: text.split(" "),
	parts: [],
});

describe("indexWords", () => {
	it("is BM25 by hand", () => {
		const search = indexWords([
			plain("a b"),
			plain("a a c d"),
			plain("e"),
			plain("f"),
		]);
		// N 4, average length 2; "a" in two: ln(2.5/2.5) = 0 → 10⁻⁶; "b" in one: ln(3.5/1.5) = 0.847298; length 2 of 2: gain 2.2/2.2 = 1.
		expect(search(["b"])).toEqual([{ index: 0, score: Math.log(3.5 / 1.5) }]);
		const [first, second] = search(["a"]);
		expect(first?.index).toBe(1);
		// Two of them in 4 words: 2·2.2 / (2 + 1.2·(0.25 + 0.75·2)) = 4.4/4.1.
		expect(first?.score).toBeCloseTo((1e-6 * 4.4) / 4.1, 15);
		expect(second).toEqual({ index: 0, score: 1e-6 });
		expect(search(["x"])).toEqual([]);
	});

	it("weighs a word in the title more than in the text, and more than in a compound", () => {
		const [title, words, parts, ...rest] = [
			{ title: ["nuss"], words: [], parts: [] },
			{ title: [], words: ["nuss"], parts: [] },
			{ title: [], words: [], parts: ["nuss"] },
			...Array.from("abcdefg", plain),
		].flatMap((terms) => terms ?? []);
		if (!title || !words || !parts) throw new Error("no passages");
		const search = indexWords([parts, words, title, ...rest]);
		expect(search(["nuss"]).map(({ index }) => index)).toEqual([2, 1, 0]);
	});

	it("finds what shares a word, for any words", () => {
		const words = fc.array(fc.constantFrom(..."abcdef"), { minLength: 1 });
		fc.assert(
			fc.property(fc.array(words), words, (passages, query) => {
				const search = indexWords(
					passages.map((all) => ({ title: [], words: all, parts: [] })),
				);
				const found = search([...new Set(query)]);
				expect(found.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
					passages.flatMap((all, index) =>
						all.some((word) => query.includes(word)) ? [index] : [],
					),
				);
				for (const { score } of found) expect(score).toBeGreaterThan(0);
			}),
			{ numRuns: 200, seed: 20261122 },
		);
	});

	it("reads a passage as the index does", () => {
		const search = indexWords([
			passageTerms("Sorten", "Zartbitterschokolade mit Nuss", "de"),
			passageTerms("Sorten", "Tee aus Minze", "de"),
			passageTerms("Sorten", "Honig", "de"),
		]);
		expect(search(["schokolad"]).map(({ index }) => index)).toEqual([0]);
	});
});
