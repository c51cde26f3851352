import { describe, expect, it } from "vitest";
import type { Embedder } from "../../src/ports.ts";

const cosine = (a: readonly number[] = [], b: readonly number[] = []) =>
	a.reduce((sum, value, slot) => sum + value * (b[slot] ?? 0), 0);

/** What every embedder keeps, whoever computes it. */
export function embedderSuite(name: string, open: () => Embedder): void {
	describe(`embedder: ${name}`, () => {
		it("gives one unit vector of its dimensions a text, in order, for any number of texts", async () => {
			const embedder = open();
			const texts = Array.from({ length: 230 }, (_, index) => `Text ${index}`);
			const vectors = await embedder.embed(texts);
			expect(vectors).toHaveLength(230);
			for (const vector of vectors) {
				expect(vector).toHaveLength(embedder.dimensions);
				expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
			}
			const [alone] = await embedder.embed(["Text 229"]);
			expect(cosine(alone, vectors[229])).toBeCloseTo(1, 6);
			expect(await embedder.embed([])).toEqual([]);
			expect(embedder.name).toMatch(/^.{1,80}$/);
		});

		it("puts what is said alike near, and takes an empty text", async () => {
			const [dark, bar, shoes, empty] = await open().embed([
				"Zartbitterschokolade",
				"Schokolade",
				"Laufschuhe",
				"",
			]);
			expect(cosine(dark, bar)).toBeGreaterThan(cosine(dark, shoes) + 0.1);
			expect(Math.hypot(...(empty ?? []))).toBeCloseTo(1, 6);
		});
	});
}
