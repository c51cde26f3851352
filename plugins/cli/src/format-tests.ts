import type { WeighedTests } from "@lotse/shared/causal/budget/weigh-tests.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { formatTable } from "./format-table.ts";

const words = {
	de: {
		regret: (amount: string, target: string) =>
			`Alles Unbekannte kostet im Mittel ${amount} ${target} je Woche.`,
		head: ["Kanal", "Test", "bringt je Woche", "±", "vom Unbekannten"],
		designs: { pause: "pausieren", double: "verdoppeln" },
		none: "Kein Kanal hat heute Ausgaben, die ein Test ändern könnte.",
	},
	en: {
		regret: (amount: string, target: string) =>
			`All that is unknown costs ${amount} ${target} a week on average.`,
		head: ["channel", "test", "worth a week", "±", "of the unknown"],
		designs: { pause: "pause", double: "double" },
		none: "No channel has spend today that a test could change.",
	},
};

/** What tests are worth, most valuable first; ± is the Monte Carlo standard error. */
export function formatTests(
	{ regret, tests }: WeighedTests,
	target: string,
	language: Language,
): string {
	const { number, percent } = createFormat(language, "UTC");
	const says = words[language];
	if (tests.length === 0) return says.none;
	return [
		says.regret(number(regret.mean), target),
		formatTable([
			says.head,
			...tests.map(({ channel, design, value, mcse, shareOfRegret }) => [
				channel,
				says.designs[design],
				number(value),
				number(mcse),
				percent(shareOfRegret),
			]),
		]),
	].join("\n");
}
