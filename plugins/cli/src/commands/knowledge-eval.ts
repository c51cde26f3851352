import { callService } from "../call-service.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { formatRetrieval } from "../format-retrieval.ts";
import { readRetrievalSuite } from "../read-retrieval-suite.ts";

export const knowledgeEval = command({
	name: "knowledge eval",
	summary: {
		de: "misst die Suche des Dienstes: eingebaute Vektoren neben den eingerichteten",
		en: "measures the service's retrieval: embedded vectors beside the configured ones",
	},
	usage: ["SUITE [--json]"],
	about: {
		de: "SUITE wie bei „lotse retrieval eval“. Gespeichert wird nichts. Ohne eingerichteten Dienst für Vektoren steht nur der eingebaute da.",
		en: "SUITE as for “lotse retrieval eval”. Nothing is stored. Without a configured service for vectors only the embedded one is there.",
	},
	options: {
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Objekt {evaluations}",
				en: "one JSON object {evaluations}",
			},
		},
		...connectionOptions,
	},
	async run(context) {
		const read = await readRetrievalSuite(context);
		if (!read.ok) return read;
		const { evaluateRetrieval } = await import(
			"@lotse/shared/contract/retrieval-suites.ts"
		);
		const { name, passages, queries } = read.suite;
		const suite = { name, passages: [...passages], queries: [...queries] };
		const reply = await callService(evaluateRetrieval, { suite }, context);
		if (!reply.ok) return reply;
		if (context.values.json) await context.printJson(reply.value);
		else
			for (const { embedder, ...evaluation } of reply.value.evaluations)
				await context.print(
					formatRetrieval(evaluation, embedder, context.language),
				);
		return { ok: true };
	},
});
