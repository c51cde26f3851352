import type { Localised } from "../localised.ts";
import type { BudgetProblem } from "./budget-suggestion.ts";

/** A problem with a budget question in plain German and English. Amounts from 100 up are rounded to whole units of money. */
export function describeBudgetProblem(
	code: BudgetProblem["code"],
	field: string,
	facts: { allowed?: string; sum?: number; total?: number; best?: number } = {},
): BudgetProblem {
	const text = TEXTS[code]({
		field,
		allowed: facts.allowed ?? "",
		sum: amount(facts.sum ?? 0),
		total: amount(facts.total ?? 0),
		best: amount(facts.best ?? 0),
	});
	return { code, field, ...text };
}

function amount(value: number): string {
	return Math.abs(value) >= 100
		? String(Math.round(value))
		: String(Number(value.toPrecision(3)));
}

type Facts = {
	field: string;
	allowed: string;
	sum: string;
	total: string;
	best: string;
};

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
	"no-frequency": ({ field }) => ({
		message: {
			de: `„${field}“: Von diesem Kanal kennt das Modell keine Häufigkeit.`,
			en: `"${field}": the model knows no frequency of this channel.`,
		},
		fix: {
			de: "Die Grenze weglassen, oder im Modell Reichweite und Häufigkeit des Kanals angeben (reach).",
			en: "Leave the cap out, or give the channel’s reach and frequency to the model (reach).",
		},
	}),
	"bad-frequency-cap": ({ field }) => ({
		message: {
			de: `„${field}“ muss eine Zahl ab 1 sein.`,
			en: `"${field}" must be a number from 1 up.`,
		},
		fix: {
			de: "Kontakte je erreichter Person und Woche angeben, etwa 3.",
			en: "Give contacts a week for each person reached, such as 3.",
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
	"bad-target": () => ({
		message: {
			de: "Was das Geld bringen soll, muss eine Zahl größer als 0 sein.",
			en: "What the money has to bring must be a number above 0.",
		},
		fix: {
			de: "Zum Beispiel 4 für einen ROAS von 4 oder 25 für Kosten von 25 je Abschluss eingeben.",
			en: "Enter 4 for a ROAS of 4, say, or 25 for a cost of 25 per acquisition.",
		},
	}),
	"target-and-total": () => ({
		message: {
			de: "Ein Gesamtbudget und ein Ziel, das es bestimmt, schließen sich aus.",
			en: "A total and a target that determines it exclude each other.",
		},
		fix: {
			de: "Eines von beiden weglassen.",
			en: "Leave one of the two out.",
		},
	}),
	"target-out-of-reach": ({ best }) => ({
		message: {
			de: `Das Ziel ist innerhalb der Grenzen nicht zu erreichen; möglich ist ${best}.`,
			en: `The target cannot be reached within the limits; ${best} can.`,
		},
		fix: {
			de: "Das Ziel lockern oder die Untergrenzen senken.",
			en: "Ease the target or lower the minimums.",
		},
	}),
	"bad-group": ({ allowed }) => ({
		message: {
			de: "Eine Gruppe braucht mindestens einen Kanal des Modells, und nur solche.",
			en: "A group needs at least one channel of the model, and only such.",
		},
		fix: {
			de: `Kanäle des Modells: ${allowed}.`,
			en: `The model's channels: ${allowed}.`,
		},
	}),
	"channel-in-two-groups": () => ({
		message: {
			de: "Ein Kanal steht in zwei Gruppen.",
			en: "A channel is in two groups.",
		},
		fix: {
			de: "Jeden Kanal höchstens einer Gruppe zuordnen.",
			en: "Put each channel in one group at most.",
		},
	}),
	"group-min-above-max": ({ field }) => ({
		message: {
			de: `„${field}“ liegt über der Obergrenze derselben Gruppe.`,
			en: `"${field}" lies above the upper limit of the same group.`,
		},
		fix: {
			de: "Untergrenze senken oder Obergrenze anheben.",
			en: "Lower the minimum or raise the maximum.",
		},
	}),
	"group-out-of-reach": ({ field, sum, total }) => ({
		message: {
			de: `„${field}“ verlangt ${total}; die Grenzen der Kanäle dieser Gruppe ergeben zusammen ${sum}.`,
			en: `"${field}" asks for ${total}; the limits of the group's channels add up to ${sum}.`,
		},
		fix: {
			de: "Die Grenze der Gruppe oder die ihrer Kanäle ändern.",
			en: "Change the group's limit or those of its channels.",
		},
	}),
	"bad-step": () => ({
		message: {
			de: "Der größte Schritt je Woche muss über 0 und höchstens 1 sein.",
			en: "The largest step a week must be above 0 and at most 1.",
		},
		fix: {
			de: "0.2 erlaubt ein Fünftel je Woche.",
			en: "0.2 allows a fifth a week.",
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
