import type { Language } from "@lotse/shared/contract/localised.ts";
import type { HeadlineComparison } from "@lotse/shared/language/headline/headline-comparison.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { formatContributions } from "./format-contributions.ts";

/** Which of two headlines wins, with its interval and the words that count, or that this cannot be told. */
export function formatComparison(
	a: string,
	b: string,
	comparison: HeadlineComparison,
	language: Language,
): string {
	const lines = comparison.ok
		? formatResult(comparison, language)
		: [
				`${copyMessages[language].noScore}: ${copyMessages[language].abstain[comparison.reason]}`,
			];
	return [`A  ${a}`, `B  ${b}`, ...lines.map((line) => `   ${line}`)].join(
		"\n",
	);
}

function formatResult(
	comparison: HeadlineComparison & { ok: true },
	language: Language,
): string[] {
	const { percent } = createFormat(language, "UTC");
	const { pA, interval, abstain, contributions, cautions } = comparison;
	const [low, high] = interval;
	const isGerman = language === "de";
	const chance = copyMessages[language].scoreWithInterval(
		percent(pA),
		percent(low),
		percent(high),
	);
	const parts = (side: "a" | "b" | "both") =>
		formatContributions(
			contributions.filter((part) => part.side === side),
			language,
		);
	const sides = [
		["A", parts("a")],
		["B", parts("b")],
		[isGerman ? "beide" : "both", parts("both")],
	] as const;
	const verdict = abstain
		? isGerman
			? "Kein Unterschied zu erkennen: Das Modell nennt keinen Gewinner."
			: "No difference to be told: the model names no winner."
		: `${isGerman ? "Vorn:" : "Ahead:"} ${pA > 0.5 ? "A" : "B"}`;
	return [
		verdict,
		`${isGerman ? "Chance, dass A gewinnt:" : "Chance that A wins:"} ${chance}`,
		...sides.flatMap(([side, text]) =>
			text === ""
				? []
				: [
						`${isGerman ? "Beitrag" : "Contribution"} ${side} (${isGerman ? "+ spricht für A" : "+ speaks for A"}): ${text}`,
					],
		),
		...cautions.map((caution) => copyMessages[language].caution[caution]),
	];
}
