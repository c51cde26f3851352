import { fuseRanks } from "../fuse-ranks.ts";
import { passageTerms } from "../passage-terms.ts";
import { queryTerms } from "../query-terms.ts";
import { bootstrapMean, type MeanWithInterval } from "./bootstrap-mean.ts";
import { indexWords } from "./index-words.ts";
import { ndcgAt } from "./ndcg-at.ts";
import { recallAt } from "./recall-at.ts";
import type { RetrievalSuite, SuiteQuery } from "./retrieval-suite.ts";

const depth = 10;
/** How far down each list is read before they are joined, as in use. */
const mostInList = 100;
const seed = 20261122;

/** Ways to find: words alone, vectors alone, both joined as in use. */
export const retrievalWays = ["words", "vectors", "joined"] as const;
export type RetrievalWay = (typeof retrievalWays)[number];

export type RetrievalScore = {
	readonly recall: MeanWithInterval;
	readonly ndcg: MeanWithInterval;
};
export type RetrievalEvaluation = {
	/** Questions with something to find. */
	readonly queries: number;
	readonly ways: Readonly<Record<RetrievalWay, RetrievalScore>>;
	/** Questions whose joined list has none of the passages that answer, at most 20. */
	readonly missed: readonly string[];
};

export type EvaluatedRetrieval =
	| ({ readonly ok: true } & RetrievalEvaluation)
	| { readonly ok: false; readonly reason: "nothing-to-find" }
	/** A question names a passage that the suite does not have. */
	| {
			readonly ok: false;
			readonly reason: "unknown-passage";
			readonly query: string;
			readonly passage: string;
	  };

function cosine(a: readonly number[], z: readonly number[]): number {
	let [product, squaresOfA, squaresOfZ] = [0, 0, 0];
	for (const [at, x] of a.entries()) {
		const y = z[at] ?? 0;
		product += x * y;
		squaresOfA += x * x;
		squaresOfZ += y * y;
	}
	return product / Math.sqrt(squaresOfA * squaresOfZ || 1);
}

/**
 * Measures retrieval on a suite: recall and nDCG among the first ten, for words alone (BM25 as the database has it), vectors alone, and both joined
 * by reciprocal rank, each with a bootstrap interval over the questions. Questions with nothing to find do not count.
 *
 * @param passageVectors one a passage, in order; from any embedder
 * @param queryVectors one a question, in order
 */
export function evaluateRetrieval(
	suite: RetrievalSuite,
	passageVectors: readonly (readonly number[])[],
	queryVectors: readonly (readonly number[])[],
): EvaluatedRetrieval {
	const { passages, queries } = suite;
	const known = new Set(passages.map(({ id }) => id));
	for (const { query, relevant } of queries)
		for (const passage of Object.keys(relevant))
			if (!known.has(passage))
				return { ok: false, reason: "unknown-passage", query, passage };
	const search = indexWords(
		passages.map(({ title, text, language }) =>
			passageTerms(title, text, language),
		),
	);
	const idOf = (index: number): string => passages[index]?.id ?? "";
	const mayBe = ({ language }: SuiteQuery, index: number): boolean => {
		const own = passages[index]?.language ?? "unknown";
		return language === undefined || own === language || own === "unknown";
	};
	const values = {
		words: { recall: [] as number[], ndcg: [] as number[] },
		vectors: { recall: [] as number[], ndcg: [] as number[] },
		joined: { recall: [] as number[], ndcg: [] as number[] },
	};
	const missed: string[] = [];
	for (const [at, query] of queries.entries()) {
		const grades = new Map(
			Object.entries(query.relevant).filter(([, grade]) => grade > 0),
		);
		if (grades.size === 0) continue;
		const words = search(queryTerms(query.query))
			.filter(({ index }) => mayBe(query, index))
			.slice(0, mostInList)
			.map(({ index }) => idOf(index));
		const wanted = queryVectors[at] ?? [];
		const vectors = passages
			.map(({ id }, index) => ({
				id,
				index,
				similarity: cosine(wanted, passageVectors[index] ?? []),
			}))
			.filter(({ index }) => mayBe(query, index))
			.sort((a, z) => z.similarity - a.similarity)
			.slice(0, mostInList)
			.map(({ id }) => id);
		const joined = fuseRanks([words, vectors]).map(({ id }) => id);
		for (const [way, found] of [
			["words", words],
			["vectors", vectors],
			["joined", joined],
		] as const) {
			const recall = recallAt(found, new Set(grades.keys()), depth) ?? 0;
			values[way].recall.push(recall);
			values[way].ndcg.push(ndcgAt(found, grades, depth) ?? 0);
			if (way === "joined" && recall === 0) missed.push(query.query);
		}
	}
	const scoreOf = (way: RetrievalWay): RetrievalScore | null => {
		const recall = bootstrapMean(values[way].recall, seed);
		const ndcg = bootstrapMean(values[way].ndcg, seed);
		return recall && ndcg && { recall, ndcg };
	};
	const [words, vectors, joined] = retrievalWays.map(scoreOf);
	if (!words || !vectors || !joined)
		return { ok: false, reason: "nothing-to-find" };
	return {
		ok: true,
		queries: values.joined.recall.length,
		ways: { words, vectors, joined },
		missed: missed.slice(0, 20),
	};
}
