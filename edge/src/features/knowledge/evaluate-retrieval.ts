import { evaluateRetrieval } from "@lotse/shared/contract/retrieval-suites.ts";
import { describeSuiteProblem } from "@lotse/shared/language/retrieval/evaluation/describe-suite-problem.ts";
import { evaluateRetrieval as evaluate } from "@lotse/shared/language/retrieval/evaluation/evaluate-retrieval.ts";
import { hashEmbedding } from "@lotse/shared/language/similarity/hash-embedding.ts";
import type { Embedder } from "../../ports.ts";
import { serve } from "../../serve.ts";

const embedded: Pick<Embedder, "name" | "embed"> = {
	name: "hashed-ngrams-256",
	embed: async (texts) => texts.map((text) => hashEmbedding(text)),
};

export const evaluateRetrievalFeature = serve(evaluateRetrieval)(
	async ({ input, ports, language }) => {
		const { suite } = input;
		const embedders = ports.embedder.isEmbedded
			? [embedded]
			: [embedded, ports.embedder];
		const evaluations = [];
		for (const { name, embed } of embedders) {
			const passages = await embed(
				suite.passages.map(({ title, text }) => `${title}\n${text}`.trim()),
			);
			const queries = await embed(suite.queries.map(({ query }) => query));
			const found = evaluate(suite, passages, queries);
			if (!found.ok) {
				const { message, fix } = describeSuiteProblem(found);
				const error = {
					field: "suite.queries",
					message: message[language],
					fix: fix[language],
				};
				return { ok: false, code: "unprocessable", errors: [error] };
			}
			const { queries: count, ways, missed } = found;
			evaluations.push({ embedder: name, queries: count, ways, missed });
		}
		return { ok: true, body: { evaluations } };
	},
);
