import type { Interval } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { compareFlights } from "@lotse/shared/causal/review/compare-flights.ts";
import type { PlanResult } from "@lotse/shared/causal/review/evaluate-plan.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { formatTable } from "./format-table.ts";

const words = {
	de: {
		title: (weeks: number, target: string) =>
			`Plan über ${weeks} Wochen: ${target}, Bereiche mit 94 %`,
		channel: "Kanal",
		spend: "Ausgaben",
		carryIn: "aus früherem",
		inWindow: "im Zeitraum",
		tail: "danach",
		all: "zusammen",
		total: "Plan bringt (94 %)",
		flights: "Dasselbe Geld, anders verteilt:",
		"front-loaded": "vorn",
		even: "gleichmäßig",
		pulsed: "in Schüben",
		beyond: (channel: string, weeks: number) =>
			`${channel}: ${weeks} ${weeks === 1 ? "Woche" : "Wochen"} über allem, was die Daten kennen; dort ist die Kurve geraten.`,
	},
	en: {
		title: (weeks: number, target: string) =>
			`Plan over ${weeks} weeks: ${target}, 94 % intervals`,
		channel: "channel",
		spend: "spend",
		carryIn: "from before",
		inWindow: "in the window",
		tail: "after it",
		all: "together",
		total: "plan brings (94 %)",
		flights: "The same money, spread otherwise:",
		"front-loaded": "up front",
		even: "even",
		pulsed: "in pulses",
		beyond: (channel: string, weeks: number) =>
			`${channel}: ${weeks} ${weeks === 1 ? "week" : "weeks"} above anything the data have seen; there the curve is a guess.`,
	},
} as const;

/** What a plan brings, channel by channel: still from before, in its weeks, after them; and other ways to spread the money. */
export function formatPlan(
	plan: PlanResult,
	flights: ReturnType<typeof compareFlights>,
	target: string,
	language: Language,
): string {
	const { number, money } = createFormat(language, "UTC");
	const says = words[language];
	const shown = ({ mean, q3, q97 }: Interval) =>
		`${number(mean)} (${number(q3)} – ${number(q97)})`;
	const row = (
		name: string,
		spend: number,
		own: Pick<PlanResult, "carryIn" | "inWindow" | "tail" | "total">,
	) => [
		name,
		money(spend, plan.currency),
		number(own.carryIn.mean),
		number(own.inWindow.mean),
		number(own.tail.mean),
		shown(own.total),
	];
	const spend = plan.channels.reduce((sum, own) => sum + own.spend, 0);
	return [
		says.title(plan.weeks, target),
		formatTable([
			[
				says.channel,
				says.spend,
				says.carryIn,
				says.inWindow,
				says.tail,
				says.total,
			],
			...plan.channels.map((own) => row(own.channel, own.spend, own)),
			row(says.all, spend, plan),
		]),
		...plan.channels
			.filter(({ extrapolatedWeeks }) => extrapolatedWeeks > 0)
			.map((own) => says.beyond(own.channel, own.extrapolatedWeeks)),
		"",
		says.flights,
		formatTable([
			["", says.inWindow, says.total],
			...flights.map(({ pattern, inWindow, total }) => [
				says[pattern],
				shown(inWindow),
				shown(total),
			]),
		]),
	].join("\n");
}
