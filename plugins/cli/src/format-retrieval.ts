import type { Language } from "@lotse/shared/contract/localised.ts";
import {
	type RetrievalEvaluation,
	retrievalWays,
} from "@lotse/shared/language/retrieval/evaluation/evaluate-retrieval.ts";
import { formatTable } from "./format-table.ts";

const words = {
	de: {
		head: "",
		words: "Wörter (BM25)",
		vectors: "Vektoren",
		joined: "beides (RRF)",
		about: (queries: number, embedder: string) =>
			`${embedder}: ${queries} Fragen, unter den ersten zehn, mit 95-%-Intervall`,
		missed: "Ohne Treffer:",
	},
	en: {
		head: "",
		words: "words (BM25)",
		vectors: "vectors",
		joined: "both (RRF)",
		about: (queries: number, embedder: string) =>
			`${embedder}: ${queries} questions, among the first ten, with 95% interval`,
		missed: "Nothing found for:",
	},
} as const;

/** What an evaluation of retrieval says, a line for each way to find. */
export function formatRetrieval(
	{ queries, ways, missed }: RetrievalEvaluation,
	embedder: string,
	language: Language,
): string {
	const text = words[language];
	const figure = ({
		mean,
		interval: [low, high],
	}: {
		mean: number;
		interval: readonly [number, number];
	}) => `${mean.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
	const table = formatTable([
		[text.head, "recall@10", "nDCG@10"],
		...retrievalWays.map((way) => [
			text[way],
			figure(ways[way].recall),
			figure(ways[way].ndcg),
		]),
	]);
	const lines = [text.about(queries, embedder), table];
	if (missed.length > 0)
		lines.push(text.missed, ...missed.map((one) => `  ${one}`));
	return `${lines.join("\n")}\n`;
}
