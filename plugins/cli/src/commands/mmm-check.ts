import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatChecks } from "../format-checks.ts";
import { previewModel } from "../preview-model.ts";
import { readSeriesFile } from "../read-series-file.ts";

export const mmmCheck = command({
	name: "mmm check",
	summary: {
		de: "Daten prüfen, bevor ein Modell gerechnet wird",
		en: "look data over before a model is fitted",
	},
	usage: ["DATA.csv|- [--spec SPEC.json] [--placebo] [--json]"],
	about: {
		de: "Endet mit 1, wenn etwas einem verlässlichen Modell im Weg steht. --placebo rechnet dazu eine Vorschau mit einem Kanal, der nichts bewirkt haben kann: einer verschobenen Kopie des teuersten.",
		en: "Ends with 1 where something stands in the way of a reliable model. --placebo fits a preview with a channel that cannot have done anything: a shifted copy of the most expensive one.",
	},
	options: {
		spec: {
			type: "string",
			short: "s",
			value: "SPEC.json",
			summary: { de: "wie bei mmm fit", en: "as for mmm fit" },
		},
		placebo: {
			type: "boolean",
			summary: {
				de: "auch mit einem wirkungslosen Kanal proben",
				en: "test with a channel without effect as well",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Dokument {level, checks}",
				en: "one JSON document {level, checks}",
			},
		},
	},
	async run(context) {
		const { values, language } = context;
		const read = await readSeriesFile(context, values.spec);
		if (!read.ok) return read;
		const { series, spec } = read;
		const [{ checkData }, { worstLevel }] = await Promise.all([
			import("@lotse/shared/causal/review/check-data.ts"),
			import("@lotse/shared/causal/review/worst-level.ts"),
		]);
		const checks = checkData(series, spec);
		if (values.placebo) {
			const [{ addPlacebo }, { checkPlacebo }] = await Promise.all([
				import("@lotse/shared/causal/review/add-placebo.ts"),
				import("@lotse/shared/causal/review/check-placebo.ts"),
			]);
			const [dearest] = series.channels.toSorted(
				(a, b) => total(b.spend) - total(a.spend),
			);
			if (dearest) {
				const added = addPlacebo(series, spec, dearest.name);
				const fit = await previewModel(
					{ ok: true, ...added, warnings: [] },
					1,
					() => undefined,
				);
				if (!fit.ok) return failure(fit.problems);
				checks.push(checkPlacebo(fit.model, added.name, dearest.name));
			}
		}
		const level = worstLevel(checks);
		if (values.json) await context.printJson({ level, checks });
		else await context.print(formatChecks(checks, language));
		return level === "poor" ? failure([]) : { ok: true };
	},
});

function total(list: readonly number[]): number {
	return list.reduce((sum, value) => sum + value, 0);
}
