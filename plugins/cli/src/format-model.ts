import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { formatTable } from "./format-table.ts";

/** A fitted model as a page of text: data window, table of quantities with their 94 % interval, quality, verdict. */
export function formatModel(model: MmmModel, language: Language): string {
	const { number, percent, day } = createFormat(language, "UTC");
	const { spec, dataWindow, diagnostics, verdict, codeVersion } = model;
	const isGerman = language === "de";
	const from = day(dataWindow.from);
	const to = day(dataWindow.to);
	const rows = model.summary.map(({ name, mean, sd, q3, q50, q97 }) => [
		name,
		...[mean, sd, q3, q50, q97].map(number),
	]);
	const fit = {
		r2: percent(diagnostics.r2),
		nrmse: percent(diagnostics.nrmse, 1),
	};
	return [
		isGerman
			? `${spec.target}: ${dataWindow.weeks} Wochen, ${from} bis ${to}, ${spec.channels.length} Kanäle (${codeVersion}, Startwert ${diagnostics.seed})`
			: `${spec.target}: ${dataWindow.weeks} weeks, ${from} to ${to}, ${spec.channels.length} channels (${codeVersion}, seed ${diagnostics.seed})`,
		"",
		formatTable([["name", "mean", "sd", "q3", "q50", "q97"], ...rows]),
		"",
		isGerman
			? `Das Modell erklärt ${fit.r2} der Schwankung; mittlerer Fehler ${fit.nrmse} der Spanne.`
			: `The model explains ${fit.r2} of the variation; typical error ${fit.nrmse} of the range.`,
		verdict.headline[language],
		...verdict.reasons.map((reason) => `- ${reason[language]}`),
	].join("\n");
}
