import type { Localised } from "../localised.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import type { BudgetChannel, BudgetSuggestion } from "./budget-suggestion.ts";

/** What a person should know before acting on a suggestion, most important first. */
export function noteSuggestion(
	model: Pick<MmmModel, "verdict">,
	channels: readonly BudgetChannel[],
	expected: BudgetSuggestion["expected"],
	alreadyBest: boolean,
): Localised[] {
	const notes: Localised[] = [];
	const gain = expected.gainOverSameSplit;
	const share = ((100 * gain.mean) / expected.sameSplit.mean).toFixed(1);
	if (alreadyBest)
		notes.push({
			de: `Die heutige Aufteilung liegt schon innerhalb von ${share.replace(".", ",")} % der besten innerhalb der Grenzen.`,
			en: `Today's split is already within ${share} % of the best within the limits.`,
		});
	else if (gain.q3 <= 0)
		notes.push({
			de: "Ob die Umschichtung mehr bringt, ist nicht sicher: Das Intervall schließt 0 ein. Ein Test vorab lohnt sich.",
			en: "Whether the shift brings more is not certain: its interval includes 0. A test beforehand pays.",
		});
	const beyond = channels
		.filter((channel) => channel.extrapolates)
		.map(({ channel }) => channel);
	if (beyond.length > 0)
		notes.push({
			de: `Über allem bisher Gesehenen: ${beyond.join(", ")}. Dort ist die Kurve eine Vermutung.`,
			en: `Above anything seen so far: ${beyond.join(", ")}. There the curve is a guess.`,
		});
	const bound = channels
		.filter(({ atLimit }) => atLimit !== "none")
		.map(({ channel }) => channel);
	if (bound.length > 0 && !alreadyBest)
		notes.push({
			de: `An ihrer Grenze: ${bound.join(", ")}. Andere Grenzen gäben eine andere Aufteilung.`,
			en: `At their limit: ${bound.join(", ")}. Other limits would give another split.`,
		});
	return [...notes, ...model.verdict.reasons];
}
