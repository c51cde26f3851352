import type {
	MmmModel,
	MmmSampling,
} from "@lotse/shared/causal/mmm/mmm-model.ts";
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
	const { sampling } = diagnostics;
	const header = ["name", "mean", "sd", "q3", "q50", "q97"];
	const common = model.summary.filter(({ name }) => !isOfOneMarket(name));
	const hidden = model.summary.length - common.length;
	const rows = common.map(
		({ name, mean, sd, q3, q50, q97, rhat, essBulk, essTail }) => [
			name,
			...[mean, sd, q3, q50, q97].map(number),
			...(sampling
				? [
						rhat?.toFixed(3) ?? "–",
						...[essBulk, essTail].map((worth) =>
							worth === undefined ? "–" : number(Math.round(worth)),
						),
					]
				: []),
		],
	);
	if (sampling) header.push("rhat", "essBulk", "essTail");
	const fit = {
		r2: percent(diagnostics.r2),
		nrmse: percent(diagnostics.nrmse, 1),
	};
	return [
		isGerman
			? `${spec.target}: ${dataWindow.weeks} Wochen, ${from} bis ${to}, ${spec.channels.length} Kanäle (${codeVersion}, Startwert ${diagnostics.seed})`
			: `${spec.target}: ${dataWindow.weeks} weeks, ${from} to ${to}, ${spec.channels.length} channels (${codeVersion}, seed ${diagnostics.seed})`,
		"",
		formatTable([header, ...rows]),
		"",
		...(hidden > 0
			? [
					isGerman
						? `${hidden} weitere Zeilen für die einzelnen Märkte stehen in der Datei (summary).`
						: `${hidden} more rows, for each market by itself, are in the file (summary).`,
				]
			: []),
		isGerman
			? `Das Modell erklärt ${fit.r2} der Schwankung; mittlerer Fehler ${fit.nrmse} der Spanne.`
			: `The model explains ${fit.r2} of the variation; typical error ${fit.nrmse} of the range.`,
		...(sampling ? [describeChains(sampling, isGerman)] : []),
		verdict.headline[language],
		...verdict.reasons.map((reason) => `- ${reason[language]}`),
	].join("\n");
}

/** Rows such as `roas[north, tv]` or `intercept[north]`. */
function isOfOneMarket(name: string): boolean {
	return /\[.+, .+\]$|^(intercept|y_sigma)\[/.test(name);
}

function describeChains(sampling: MmmSampling, isGerman: boolean): string {
	const { chains, draws, tune, divergences, saturated } = sampling;
	const kept = chains * draws;
	return isGerman
		? `NUTS: ${chains} Rechenläufe, je ${draws} Ziehungen nach ${tune} zum Einstellen; ${divergences} von ${kept} entgleist, ${saturated} abgeschnitten.`
		: `NUTS: ${chains} chains, ${draws} draws each after ${tune} of warm-up; ${divergences} of ${kept} diverged, ${saturated} cut off.`;
}
