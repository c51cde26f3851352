import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatModelComparison } from "../format-model-comparison.ts";
import { readModel } from "../read-model.ts";
import { readTwoFiles } from "../read-two-files.ts";

export const mmmCompare = command({
	name: "mmm compare",
	summary: {
		de: "welches von zwei Modellen derselben Wochen neue Wochen besser trifft",
		en: "which of two models of the same weeks tells new weeks better",
	},
	usage: ["A.json B.json [--json]"],
	about: {
		de: "Jede Woche wird einmal weggelassen (PSIS-LOO). Ein Unterschied unter 4 oder unter zwei Standardfehlern gilt als zu knapp.",
		en: "Each week is left out once (PSIS-LOO). A difference below 4 or below two standard errors is too close to call.",
	},
	options: {
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const files = readTwoFiles(context, "A.json", "B.json");
		if (!files.ok) return files;
		const [a, b] = files.paths;
		const first = await readModel({ ...context, positionals: [a] });
		if (!first.ok) return first;
		const second = await readModel({ ...context, positionals: [b] });
		if (!second.ok) return second;
		const { compareModels } = await import(
			"@lotse/shared/causal/review/compare-models.ts"
		);
		const result = compareModels(first.model, second.model);
		if (!result.ok) return failure([result.problem]);
		if (context.values.json) await context.printJson(result.comparison);
		else
			await context.print(
				formatModelComparison(result.comparison, [a, b], context.language),
			);
		return { ok: true };
	},
});
