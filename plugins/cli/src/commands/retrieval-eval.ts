import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatRetrieval } from "../format-retrieval.ts";
import { readRetrievalSuite } from "../read-retrieval-suite.ts";

const embedder = "hashed-ngrams-256";

export const retrievalEval = command({
	name: "retrieval eval",
	summary: {
		de: "misst die Suche an Fragen mit bekannten Antworten: recall@10, nDCG@10",
		en: "measures retrieval on questions with known answers: recall@10, nDCG@10",
	},
	usage: ["SUITE [--json]"],
	about: {
		de: 'SUITE ist JSON: {"name":…,"passages":[{"id":…,"title":…,"text":…,"language":"de"}],"queries":[{"query":…,"language":"de","relevant":{"ID":3}}]}; Note 3 beantwortet die Frage, 2 zum Teil, 1 streift sie.\nRechnet ohne Netz mit den eingebauten Vektoren; „lotse knowledge eval“ stellt den Dienst daneben, den Lotse verwendet.',
		en: 'SUITE is JSON: {"name":…,"passages":[{"id":…,"title":…,"text":…,"language":"en"}],"queries":[{"query":…,"language":"en","relevant":{"ID":3}}]}; grade 3 answers the question, 2 in part, 1 touches on it.\nComputes without a network, with the embedded vectors; “lotse knowledge eval” puts the service Lotse uses beside them.',
	},
	options: {
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Objekt {embedder, queries, ways, missed}",
				en: "one JSON object {embedder, queries, ways, missed}",
			},
		},
	},
	async run(context) {
		const read = await readRetrievalSuite(context);
		if (!read.ok) return read;
		const { suite, file } = read;
		const { evaluateRetrieval } = await import(
			"@lotse/shared/language/retrieval/evaluation/evaluate-retrieval.ts"
		);
		const { hashEmbedding } = await import(
			"@lotse/shared/language/similarity/hash-embedding.ts"
		);
		const found = evaluateRetrieval(
			suite,
			suite.passages.map(({ title, text }) =>
				hashEmbedding(`${title}\n${text}`.trim()),
			),
			suite.queries.map(({ query }) => hashEmbedding(query)),
		);
		if (!found.ok) {
			const { describeSuiteProblem } = await import(
				"@lotse/shared/language/retrieval/evaluation/describe-suite-problem.ts"
			);
			const words = describeSuiteProblem(found);
			return failure([
				{ code: found.reason, file, field: "queries", ...words },
			]);
		}
		const { ok: _, ...evaluation } = found;
		if (context.values.json)
			await context.printJson({ embedder, ...evaluation });
		else
			await context.print(
				formatRetrieval(evaluation, embedder, context.language),
			);
		return { ok: true };
	},
});
