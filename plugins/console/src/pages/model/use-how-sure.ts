import type {
	BudgetQuestion,
	BudgetSuggestion,
} from "@lotse/shared/causal/budget/budget-suggestion.ts";
import { regretOfSplit } from "@lotse/shared/causal/budget/regret-of-split.ts";
import { spreadOfBest } from "@lotse/shared/causal/budget/spread-of-best.ts";
import { marginalInterval } from "@lotse/shared/causal/mmm/marginal-interval.ts";
import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { Interval } from "@lotse/shared/causal/mmm/mmm-results.ts";
import { steadyResponse } from "@lotse/shared/causal/mmm/steady-response.ts";
import { useEffect, useState } from "react";

/** How sure a channel's suggested amount and its next unit of money are. */
export type AmountIntervals = {
	/** Where its best amount lies with 90 % probability, money a week. */
	readonly best: readonly [number, number];
	/** What one more unit of money brings at the suggestion, 94 %. */
	readonly marginal: Interval;
};

const restMs = 350;

export type HowSure = {
	readonly channels: ReadonlyMap<string, AmountIntervals>;
	/** What knowing the curves exactly would bring a week more, on average. */
	readonly regret: number | null;
};

/** How sure the suggestion is; null until the question has rested, for the split is optimised anew in many draws. */
export function useHowSure(
	model: MmmModel,
	question: BudgetQuestion,
	suggestion: BudgetSuggestion | null,
): HowSure | null {
	const [made, setMade] = useState<{
		readonly suggestion: BudgetSuggestion;
		readonly sure: HowSure;
	} | null>(null);
	useEffect(() => {
		if (suggestion === null) return;
		const later = window.setTimeout(() => {
			const spread = spreadOfBest(model, question);
			const { channels } = suggestion;
			const responses = steadyResponse(
				model,
				model.draws.length,
				Object.fromEntries(
					channels.flatMap(({ channel, frequency }) =>
						frequency ? [[channel, frequency.suggested]] : [],
					),
				),
			);
			const intervals = new Map<string, AmountIntervals>();
			channels.forEach(({ channel, suggested }, at) => {
				const response = responses[at];
				const best = spread.ok
					? spread.channels.find((one) => one.channel === channel)
					: undefined;
				if (response && best)
					intervals.set(channel, {
						best: [best.low, best.high],
						marginal: marginalInterval(response, suggested),
					});
			});
			const regret = regretOfSplit(model, question, suggestion)?.mean ?? null;
			setMade({ suggestion, sure: { channels: intervals, regret } });
		}, restMs);
		return () => window.clearTimeout(later);
	}, [model, question, suggestion]);
	return made?.suggestion === suggestion ? made.sure : null;
}
