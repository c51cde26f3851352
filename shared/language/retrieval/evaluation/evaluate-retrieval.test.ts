import { describe, expect, it } from "vitest";
import { hashEmbedding } from "../../similarity/hash-embedding.ts";
import { evaluateRetrieval } from "./evaluate-retrieval.ts";
import kakaohafen from "./kakaohafen.suite.json" with { type: "json" };
import type { RetrievalSuite } from "./retrieval-suite.ts";

const embed = ({ passages, queries }: RetrievalSuite) =>
	[
		passages.map(({ title, text }) => hashEmbedding(`${title}\n${text}`)),
		queries.map(({ query }) => hashEmbedding(query)),
	] as const;
const shipped = kakaohafen as unknown as RetrievalSuite;

describe("evaluateRetrieval", () => {
	it("is perfect where each question has the words of one passage alone, and says what was missed", () => {
		const suite: RetrievalSuite = {
			name: "two",
			passages: [
				{ id: "a", title: "", text: "Haselnuss", language: "de" },
				{ id: "b", title: "", text: "Versand", language: "de" },
				...Array.from({ length: 20 }, (_, index) => ({
					id: `x${index}`,
					title: "",
					text: `Anderes ${index}`,
					language: "de" as const,
				})),
				{ id: "en", title: "", text: "Unheard", language: "en" },
			],
			queries: [
				{ query: "Haselnuss", relevant: { a: 3 } },
				{ query: "Versand", relevant: { b: 3 } },
				{ query: "nothing relevant", relevant: {} },
				{ query: "Unheard", language: "de", relevant: { en: 3 } },
			],
		};
		const found = evaluateRetrieval(suite, ...embed(suite));
		if (!found.ok) throw new Error(found.reason);
		expect(found.queries).toBe(3);
		expect(found.ways.words.recall.mean).toBeCloseTo(2 / 3, 12);
		expect(found.ways.joined.ndcg.mean).toBeCloseTo(2 / 3, 12);
		expect(found.missed).toEqual(["Unheard"]);
		expect(evaluateRetrieval({ ...suite, queries: [] }, [], [])).toEqual({
			ok: false,
			reason: "nothing-to-find",
		});
		const query = { query: "?", relevant: { gone: 1 } };
		expect(evaluateRetrieval({ ...suite, queries: [query] }, [], [])).toEqual({
			ok: false,
			reason: "unknown-passage",
			query: "?",
			passage: "gone",
		});
	});

	it("finds what the shipped set asks for, joined no worse than the better half", () => {
		const found = evaluateRetrieval(shipped, ...embed(shipped));
		if (!found.ok) throw new Error(found.reason);
		const { words, vectors, joined } = found.ways;
		expect(found.queries).toBe(shipped.queries.length);
		expect(joined.recall.mean).toBeGreaterThanOrEqual(0.9);
		expect(joined.ndcg.mean).toBeGreaterThanOrEqual(0.75);
		expect(joined.recall.mean).toBeGreaterThanOrEqual(
			Math.max(words.recall.mean, vectors.recall.mean) - 0.02,
		);
		const [low, high] = joined.recall.interval;
		expect(low).toBeLessThanOrEqual(joined.recall.mean);
		expect(high).toBeGreaterThanOrEqual(joined.recall.mean);
	});

	it("is measured on passages that exist", () => {
		const ids = new Set(shipped.passages.map(({ id }) => id));
		expect(ids.size).toBe(shipped.passages.length);
		for (const { relevant } of shipped.queries)
			for (const id of Object.keys(relevant)) expect(ids).toContain(id);
	});
});
