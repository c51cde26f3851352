import type { BudgetSuggestion } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import type { ExpectedRegret } from "@lotse/shared/causal/budget/expected-regret.ts";
import type { Interval } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { formatTable } from "./format-table.ts";

const words = {
	de: {
		head: [
			"Kanal",
			"heute",
			"Vorschlag",
			"Änderung",
			"min",
			"max",
			"nächste Geldeinheit bringt",
			"",
		],
		title: (total: string, now: string) => `Je Woche ${total} (heute ${now})`,
		now: "heute",
		suggested: "Vorschlag",
		difference: "Unterschied",
		sameSplit: "gleiche Anteile",
		gain: "Vorschlag gegen gleiche Anteile",
		interval: (target: string) => `${target} aus Werbung je Woche`,
		better: (share: string) =>
			`Besser als die heutigen Anteile mit ${share} Wahrscheinlichkeit.`,
		worstTenth: (amount: string) =>
			`Im schlechtesten Zehntel der Fälle im Mittel ${amount} gegen gleiche Anteile.`,
		regret: (amount: string) =>
			`Die Kurven nicht genau zu kennen kostet im Mittel ${amount} je Woche; mehr kann kein Test wert sein.`,
		proof: (residual: string, marginal: string) =>
			`Beweis: Optimalitätsbedingungen auf ${residual} genau erfüllt; gemeinsamer Grenzertrag ${marginal}.`,
		gap: (share: string) =>
			`S-förmige Kurven: keine andere Aufteilung bringt mehr als ${share} darüber hinaus.`,
		group: (name: string, spend: string, at: string) =>
			`Gruppe ${name}: ${spend}${at === "" ? "" : `, ${at}`}`,
		week: "Woche",
		atLimit: { min: "an der Untergrenze", max: "an der Obergrenze", none: "" },
		extrapolates: "nie beobachtet",
		frequency: (planned: string, now: string) =>
			`${planned} Kontakte je Person (heute ${now})`,
		model: (
			version: string,
			weeks: number,
			from: string,
			to: string,
			draws: number,
		) =>
			`Modell ${version}, ${weeks} Wochen ${from} bis ${to}, ${draws} Ziehungen`,
	},
	en: {
		head: [
			"channel",
			"today",
			"suggested",
			"change",
			"min",
			"max",
			"next unit brings",
			"",
		],
		title: (total: string, now: string) => `${total} a week (today ${now})`,
		now: "today",
		suggested: "suggested",
		difference: "difference",
		sameSplit: "same shares",
		gain: "suggested against same shares",
		interval: (target: string) => `${target} from media a week`,
		better: (share: string) =>
			`Better than today’s shares with ${share} probability.`,
		worstTenth: (amount: string) =>
			`In the worst tenth of cases ${amount} against the same shares on average.`,
		regret: (amount: string) =>
			`Not knowing the curves exactly costs ${amount} a week on average; no test can be worth more.`,
		proof: (residual: string, marginal: string) =>
			`Proof: conditions of optimality met to ${residual}; common marginal return ${marginal}.`,
		gap: (share: string) =>
			`S-shaped curves: no other split brings more than ${share} on top.`,
		group: (name: string, spend: string, at: string) =>
			`Group ${name}: ${spend}${at === "" ? "" : `, ${at}`}`,
		week: "week",
		atLimit: { min: "at its minimum", max: "at its maximum", none: "" },
		extrapolates: "never observed",
		frequency: (planned: string, now: string) =>
			`${planned} contacts a person (today ${now})`,
		model: (
			version: string,
			weeks: number,
			from: string,
			to: string,
			draws: number,
		) => `Model ${version}, ${weeks} weeks ${from} to ${to}, ${draws} draws`,
	},
};

/** A budget suggestion as a page of text: the split, what to expect of it with 94 % intervals, the chance that it is better, what not knowing costs, the proof. */
export function formatBudget(
	suggestion: BudgetSuggestion,
	regret: ExpectedRegret | null,
	target: string,
	language: Language,
): string {
	const { money, signedMoney, signed, percent, number, day } = createFormat(
		language,
		"UTC",
	);
	const says = words[language];
	const { currency, expected, proof, model, notes } = suggestion;
	const channels = suggestion.channels.map((channel) => [
		channel.channel,
		money(channel.current, currency),
		money(channel.suggested, currency),
		signedMoney(channel.change, currency),
		money(channel.min, currency),
		money(channel.max, currency),
		number(channel.marginalReturn),
		[
			says.atLimit[channel.atLimit],
			...(channel.frequency
				? [
						says.frequency(
							number(channel.frequency.suggested),
							number(channel.frequency.current),
						),
					]
				: []),
			...(channel.extrapolates ? [says.extrapolates] : []),
		]
			.filter((remark) => remark !== "")
			.join(", "),
	]);
	const row = (name: string, { mean, q3, q97 }: Interval) => [
		name,
		...[mean, q3, q97].map(number),
	];
	const { from, to, weeks } = model.dataWindow;
	return [
		says.title(
			money(suggestion.total, currency),
			money(suggestion.currentTotal, currency),
		),
		formatTable([says.head, ...channels]),
		...suggestion.groups.map(({ name, suggested, atLimit }) =>
			says.group(name, money(suggested, currency), says.atLimit[atLimit]),
		),
		"",
		formatTable([
			[says.interval(target), "mean", "q3", "q97"],
			row(says.now, expected.now),
			row(says.suggested, expected.suggested),
			row(says.difference, expected.difference),
			row(says.sameSplit, expected.sameSplit),
			row(says.gain, expected.gainOverSameSplit),
		]),
		"",
		says.better(formatChance(suggestion.pBetter, language)),
		says.worstTenth(signed(expected.worstTenth)),
		...(regret === null ? [] : [says.regret(number(regret.mean))]),
		says.proof(
			proof.kktResidual === 0 ? "0" : proof.kktResidual.toExponential(1),
			number(proof.commonMarginalReturn),
		),
		...(proof.method === "grid" ? [says.gap(percent(proof.gap, 1))] : []),
		...(suggestion.ramp && suggestion.ramp.weeks.length > 0
			? [
					"",
					formatTable([
						[says.week, ...suggestion.channels.map(({ channel }) => channel)],
						...suggestion.ramp.weeks.map((row, week) => [
							String(week + 1),
							...row.map((spend) => money(spend, currency)),
						]),
					]),
				]
			: []),
		...notes.map((note) => `- ${note[language]}`),
		says.model(model.codeVersion, weeks, day(from), day(to), model.draws),
	].join("\n");
}

/** Draws can't show certainty: none or all of them means less than 1 % or more than 99 %. */
function formatChance(share: number, language: Language): string {
	const { percent } = createFormat(language, "UTC");
	if (share > 0.99) return `> ${percent(0.99)}`;
	if (share < 0.01) return `< ${percent(0.01)}`;
	return percent(share);
}
