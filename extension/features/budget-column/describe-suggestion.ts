import type { Language } from "@lotse/shared/contract/localised.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { budgetWords } from "../words/budget-words.ts";
import type { Found } from "./find-suggestion.ts";
import { formatMicros } from "./format-micros.ts";

/** A suggestion in words: what stands in the column, what is read out, and the lines of the card. */
export type Described = {
	/** "€176", or "no suggestion". */
	readonly amount: string;
	/** The change from today, signed: "+€16"; empty where there is none. */
	readonly change: string;
	readonly direction: "up" | "down" | "same" | "none";
	/** Where the best amount lies, or the return with its interval, or empty. */
	readonly interval: string;
	/** What is read out after the amount: "a day, today €160"; empty where there is none. */
	readonly aside: string;
	readonly reason: string;
	/** Name and value, in order. */
	readonly facts: readonly (readonly [string, string])[];
};

/** Says in words what `findSuggestion` found. `timeZone` is for the moment it was fetched, `fetchedAt` in epoch milliseconds. */
export function describeSuggestion(
	found: Found,
	about: {
		readonly language: Language;
		readonly timeZone: string;
		readonly fetchedAt: number;
	},
): Described {
	const { language } = about;
	const words = budgetWords[language];
	const format = createFormat(language, about.timeZone);
	if (found.kind !== "known") {
		const reason =
			found.kind === "no-model"
				? found.account.message || words.noModel
				: words.why[found.kind];
		return silent(words.none, reason, []);
	}
	const { suggestion, account } = found;
	const {
		suggestedMicros,
		unlimitedMicros,
		currentMicros,
		amountInterval: spread,
	} = suggestion;
	const money = (micros: number) =>
		formatMicros(micros, suggestion.currency, language);
	const today = [words.today, `${money(currentMicros)} ${words.aDay}`] as const;
	const source = sourceOf(found, about);
	if (suggestedMicros === null) {
		return silent(words.none, suggestion.reason, [today, ...source]);
	}
	const amount = money(suggestedMicros);
	const change = suggestedMicros - currentMicros;
	const earned = suggestion.returnPerUnit;
	const span = earned && {
		value: format.number(earned.value),
		low: format.number(earned.interval[0]),
		high: format.number(earned.interval[1]),
	};
	const isLimited =
		unlimitedMicros !== null && unlimitedMicros !== suggestedMicros;
	return {
		amount,
		change:
			change === 0
				? words.keep
				: formatMicros(change, suggestion.currency, language, "exceptZero"),
		direction: change === 0 ? "same" : change > 0 ? "up" : "down",
		interval: spread
			? words.briefAmount(money(spread[0]), money(spread[1]))
			: span
				? words.brief(span.value, span.low, span.high)
				: "",
		aside: words.aside(money(currentMicros)),
		reason: [suggestion.reason, account.message].filter(Boolean).join(" "),
		facts: [
			[words.suggested, `${amount} ${words.aDay}`],
			...(spread
				? [
						[
							words.spread,
							words.spreadOf(money(spread[0]), money(spread[1])),
						] as const,
					]
				: []),
			today,
			...(isLimited
				? [
						[
							words.unlimited,
							`${money(unlimitedMicros)} ${words.aDay}`,
						] as const,
					]
				: []),
			...(span
				? [
						[
							words.returned,
							words.interval(span.value, span.low, span.high),
						] as const,
					]
				: []),
			...source,
		],
	};
}

function silent(
	amount: string,
	reason: string,
	facts: Described["facts"],
): Described {
	return {
		amount,
		change: "",
		direction: "none",
		interval: "",
		aside: "",
		reason,
		facts,
	};
}

function sourceOf(
	{ account }: Extract<Found, { kind: "known" }>,
	about: Parameters<typeof describeSuggestion>[1],
): Described["facts"] {
	const words = budgetWords[about.language];
	const format = createFormat(about.language, about.timeZone);
	const fetched = [words.fetched, format.instant(about.fetchedAt)] as const;
	const { model } = account;
	if (model === null) return [fetched];
	return [
		[words.better, words.betterOf(format.percent(model.pBetter))],
		[words.model, words.modelOf(model.name, model.version)],
		[words.window, words.days(format.day(model.from), format.day(model.to))],
		fetched,
	];
}
