import type { Language } from "@lotse/shared/contract/localised.ts";
import type { ReductionCheck } from "@lotse/shared/language/pricing/check-reduction.ts";
import { describeMoney } from "@lotse/shared/language/pricing/describe-money.ts";
import type { ZonedDays } from "@lotse/shared/language/pricing/zoned-day.ts";

const words = {
	de: {
		verdict: {
			consistent: "Die Ankündigung passt zum Preisverlauf.",
			contradicts: "Die Ankündigung passt nicht zum Preisverlauf.",
			"nothing-announced": "Der Text kündigt keine Preisermäßigung an.",
			exempt: "Von § 11 PAngV ausgenommen (Absatz 4), wie angegeben.",
		},
		lowest: (amount: string, since: string, from: string) =>
			`Niedrigster Preis seit ${from}: ${amount} (gefordert ab ${since})`,
		basis: {
			"thirty-days": "",
			"before-first-step": ", 30 Tage vor dem ersten Schritt",
			"since-first-sold":
				", seit es die Ware gibt; dafür sagt § 11 nichts Eigenes",
		},
		now: (amount: string, percent: string) =>
			`Neuer Preis: ${amount}, das sind ${percent} % weniger`,
		unknown: "Nicht zu sagen",
	},
	en: {
		verdict: {
			consistent: "The announcement fits the price history.",
			contradicts: "The announcement does not fit the price history.",
			"nothing-announced": "The text announces no price reduction.",
			exempt: "Exempt from § 11 PAngV (paragraph 4), as stated.",
		},
		lowest: (amount: string, since: string, from: string) =>
			`Lowest price since ${from}: ${amount} (asked from ${since})`,
		basis: {
			"thirty-days": "",
			"before-first-step": ", 30 days before the first step",
			"since-first-sold":
				", since the goods are sold; § 11 says nothing of its own on it",
		},
		now: (amount: string, percent: string) =>
			`New price: ${amount}, which is ${percent}% less`,
		unknown: "Cannot be told",
	},
};

/** The verdict, the figures it rests on, and each claim that does not fit with what to write instead. */
export function formatReduction(
	check: ReductionCheck,
	currency: string,
	days: ZonedDays,
	language: Language,
): string {
	const says = words[language];
	if (!check.ok)
		return `${says.unknown}: ${check.message[language]} ${check.fix[language]}`;
	const { lowest, priceMicros, reductionPercent } = check;
	const money = (amount: number) => describeMoney(amount, currency)[language];
	const percent = (reductionPercent ?? 0).toFixed(1);
	const figures =
		lowest === null || priceMicros === null
			? []
			: [
					`  ${says.lowest(money(lowest.amountMicros), days.dayOf(lowest.appliedFrom), days.dayOf(lowest.from))}${says.basis[lowest.basis]}`,
					`  ${says.now(money(priceMicros), language === "de" ? percent.replace(".", ",") : percent)}`,
				];
	const problems = check.problems.map(
		({ level, message, instead }) =>
			`  ${level}: ${message[language]} ${instead[language]}`,
	);
	return [says.verdict[check.verdict], ...figures, ...problems].join("\n");
}
