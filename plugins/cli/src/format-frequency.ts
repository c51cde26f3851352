import type { FrequencyCurve } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { formatTable } from "./format-table.ts";

/** At most so many rows of a curve. */
const most = 12;

const words = {
	de: {
		title: (channel: string, spend: string) =>
			`${channel}: was ${spend} je Woche bringen, nach Kontakten je erreichter Person`,
		head: ["Kontakte", "Mittel", "q3", "q97", ""],
		today: "heute",
		best: (from: string, to: string) => `am besten (${from} bis ${to})`,
		target: (target: string) => `Werte: ${target} je Woche.`,
	},
	en: {
		title: (channel: string, spend: string) =>
			`${channel}: what ${spend} a week bring, by contacts of each person reached`,
		head: ["contacts", "mean", "q3", "q97", ""],
		today: "today",
		best: (from: string, to: string) => `best (${from} to ${to})`,
		target: (target: string) => `Figures: ${target} a week.`,
	},
};

/** A curve of frequency as a table, today's and the best frequency (with its 94 % interval) marked. */
export function formatFrequency(
	{ channel, currency, spend, points, current, best }: FrequencyCurve,
	target: string,
	language: Language,
): string {
	const { number, money } = createFormat(language, "UTC");
	const says = words[language];
	const step = Math.max(1, Math.ceil(points.length / most));
	const rows = [
		...points
			.filter(({ frequency }, i) => {
				const isMarked = frequency === best.frequency;
				return i % step === 0 && !isMarked;
			})
			.map((point) => ({ point, remark: "" })),
		{ point: current, remark: says.today },
		{ point: best, remark: says.best(number(best.from), number(best.to)) },
	]
		.toSorted((a, b) => a.point.frequency - b.point.frequency)
		.map(({ point, remark }) => [
			...[point.frequency, point.mean, point.q3, point.q97].map(number),
			remark,
		]);
	return [
		says.title(channel, money(spend, currency)),
		formatTable([says.head, ...rows]),
		says.target(target),
	].join("\n");
}
