import type { Language } from "@lotse/shared/contract/localised.ts";
import type { ChurnModel } from "@lotse/shared/predictive/churn/churn-model.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { formatTable } from "./format-table.ts";

const heads = {
	de: ["an unbekannten Kunden", "Bäume", "Regression", "gewählt", "95 %"],
	en: ["on unseen customers", "trees", "regression", "chosen", "95 %"],
};
const groupHeads = {
	de: ["Gruppe", "Kunden", "Abweichung (95 %)", "als hoch eingestuft"],
	en: ["group", "customers", "off by (95 %)", "called high"],
};
const measures = [
	["auc", { de: "AUC", en: "AUC" }],
	["logLoss", { de: "Log-Verlust", en: "log loss" }],
	["brier", { de: "Brier", en: "Brier" }],
	["calibrationError", { de: "Kalibrierfehler", en: "calibration error" }],
] as const;

/** The model card, the measures of both models, and what counts most, for a terminal. */
export function formatChurnModel(
	model: ChurnModel,
	language: Language,
): string {
	const { number } = createFormat(language, "UTC");
	const figure = (x: number) => number(Math.round(x * 10_000) / 10_000);
	const rows = measures.map(([key, name]) => {
		const { boosting, logistic, chosen } = model.measures;
		const { value, low, high } = chosen[key];
		return [
			name[language],
			figure(boosting[key].value),
			figure(logistic[key].value),
			figure(value),
			`${figure(low)} – ${figure(high)}`,
		];
	});
	const top = [...model.columns]
		.sort((a, b) => b.importance - a.importance)
		.slice(0, 10)
		.map(({ name, importance }) => [name, figure(importance)]);
	const effects = {
		de: ["Spalte", "Wirkung auf die Log-Odds, im Mittel"],
		en: ["column", "effect on the log-odds, on average"],
	}[language];
	const { signedTwo, percent } = createFormat(language, "UTC");
	const groups = model.fairness
		? [
				"",
				model.fairness.words[language],
				formatTable([
					groupHeads[language],
					...model.fairness.slices.map(
						({ column = "", slice, customers, miscalibration, selected }) => [
							`${column} ${slice}`,
							number(customers),
							`${signedTwo(miscalibration.value)} (${signedTwo(miscalibration.low)} – ${signedTwo(miscalibration.high)})`,
							percent(selected.value),
						],
					),
				]),
			]
		: [];
	const warnings = model.warnings.map((one) => `! ${one[language]}`);
	return [
		model.card[language],
		...(warnings.length === 0 ? [] : ["", ...warnings]),
		"",
		formatTable([heads[language], ...rows]),
		"",
		formatTable([effects, ...top]),
		...groups,
	].join("\n");
}
