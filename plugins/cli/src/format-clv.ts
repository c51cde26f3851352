import type { Language } from "@lotse/shared/contract/localised.ts";
import type { FittedPart } from "@lotse/shared/predictive/clv/clv-model.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { formatTable } from "./format-table.ts";
import type { StoredClv } from "./stored-clv.ts";

const heads = {
	de: ["Parameter", "Wert", "Standardfehler", "2,5 %", "97,5 %"],
	en: ["parameter", "value", "standard error", "2.5 %", "97.5 %"],
};
const names = {
	"maximum-likelihood": { de: "Maximum-Likelihood", en: "maximum likelihood" },
	"pooled-prior": {
		de: "mit Erfahrungswerten anderer Shops",
		en: "with what is known of other shops",
	},
	posterior: {
		de: "Bayes, mit Erfahrungswerten anderer Shops",
		en: "Bayes, with what is known of other shops",
	},
};

/** A fitted model for people: parameters with their errors, how well they fit, and what to mind. */
export function formatClv(model: StoredClv, language: Language): string {
	const { number } = createFormat(language, "UTC");
	const exact = (value: number) =>
		value.toLocaleString(language, { maximumSignificantDigits: 6 });
	const part = (
		title: string,
		{ parameters, estimation, logLikelihood, customers }: FittedPart,
	) =>
		[
			`${title}, ${names[estimation][language]}: ${number(customers)} ${language === "de" ? "Kunden" : "customers"}${logLikelihood === null ? "" : `, Log-Likelihood ${logLikelihood.toLocaleString(language, { maximumFractionDigits: 3 })}`}`,
			formatTable([
				heads[language],
				...parameters.map(({ name, value, se, low, high }) => [
					name,
					...[value, se, low, high].map(exact),
				]),
			]),
		].join("\n");
	return [
		part(model.model, model.purchases),
		...(model.value ? [part("gamma-gamma", model.value)] : []),
		...model.warnings.map(({ message }) => `! ${message[language]}`),
	].join("\n\n");
}
