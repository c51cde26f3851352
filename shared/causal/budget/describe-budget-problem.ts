import type { Localised } from "../localised.ts";
import type { BudgetProblem } from "./budget-suggestion.ts";

/** A problem with a budget question in plain German and English. Amounts are rounded to whole units of money. */
export function describeBudgetProblem(
	code: BudgetProblem["code"],
	field: string,
	facts: { allowed?: string; sum?: number; total?: number } = {},
): BudgetProblem {
	const text = TEXTS[code]({
		field,
		allowed: facts.allowed ?? "",
		sum: String(Math.round(facts.sum ?? 0)),
		total: String(Math.round(facts.total ?? 0)),
	});
	return { code, field, ...text };
}

type Facts = { field: string; allowed: string; sum: string; total: string };

const TEXTS: Record<
	BudgetProblem["code"],
	(facts: Facts) => { message: Localised; fix: Localised }
> = {
	"advice-withheld": () => ({
		message: {
			de: "Aus diesem Modell gibt es keine Budgetempfehlung.",
			en: "No budget advice is given from this model.",
		},
		fix: {
			de: "Die Gründe stehen im Urteil zum Modell; danach neu berechnen.",
			en: "The model's verdict gives the reasons; then fit it again.",
		},
	}),
	"bad-total": () => ({
		message: {
			de: "Das Gesamtbudget muss eine Zahl größer als 0 sein.",
			en: "The total must be a number above 0.",
		},
		fix: {
			de: "Den Betrag je Woche über alle Kanäle eingeben.",
			en: "Enter the amount a week over all channels.",
		},
	}),
	"unknown-channel": ({ field, allowed }) => ({
		message: {
			de: `„${field}“ gehört zu keinem Kanal des Modells.`,
			en: `"${field}" belongs to no channel of the model.`,
		},
		fix: {
			de: `Kanäle des Modells: ${allowed}.`,
			en: `The model's channels: ${allowed}.`,
		},
	}),
	"bad-limit": ({ field }) => ({
		message: {
			de: `„${field}“ muss eine Zahl ab 0 sein.`,
			en: `"${field}" must be a number from 0 up.`,
		},
		fix: {
			de: "Einen Betrag je Woche eingeben.",
			en: "Enter an amount a week.",
		},
	}),
	"min-above-max": ({ field }) => ({
		message: {
			de: `„${field}“ liegt über der Obergrenze desselben Kanals.`,
			en: `"${field}" lies above the upper limit of the same channel.`,
		},
		fix: {
			de: "Untergrenze senken oder Obergrenze anheben.",
			en: "Lower the minimum or raise the maximum.",
		},
	}),
	"mins-above-total": ({ sum, total }) => ({
		message: {
			de: `Die Untergrenzen ergeben zusammen ${sum}, mehr als das Gesamtbudget von ${total}.`,
			en: `The minimums add up to ${sum}, more than the total of ${total}.`,
		},
		fix: {
			de: `Untergrenzen senken oder das Gesamtbudget auf mindestens ${sum} anheben.`,
			en: `Lower the minimums or raise the total to at least ${sum}.`,
		},
	}),
	"maxes-below-total": ({ sum, total }) => ({
		message: {
			de: `Die Obergrenzen ergeben zusammen ${sum}, weniger als das Gesamtbudget von ${total}.`,
			en: `The maximums add up to ${sum}, less than the total of ${total}.`,
		},
		fix: {
			de: `Obergrenzen anheben oder das Gesamtbudget auf höchstens ${sum} senken.`,
			en: `Raise the maximums or lower the total to ${sum} at most.`,
		},
	}),
	"bad-draws": ({ allowed }) => ({
		message: {
			de: "Ungültige Zahl an Ziehungen.",
			en: "The number of draws is not valid.",
		},
		fix: { de: `Erlaubt: ${allowed}.`, en: `Allowed: ${allowed}.` },
	}),
};
