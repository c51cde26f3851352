import type { PrivacyCost } from "./noise-scale.ts";

/** What a dataset may give away in all, and what it has. */
export interface PrivacyBudget {
	readonly limit: PrivacyCost;
	readonly spent: PrivacyCost;
}

export type BudgetVerdict =
	| {
			readonly ok: true;
			readonly budget: PrivacyBudget;
			readonly left: PrivacyCost;
	  }
	| {
			readonly ok: false;
			/** `spent`: it asks for more than is left, which `left` says. */
			readonly reason: "spent";
			readonly left: PrivacyCost;
	  };

/**
 * Whether a dataset's budget still covers a report. Costs add up (basic composition: ε with ε, δ with δ), which holds for any mixture of
 * reports in any order, chosen with the answers before in view. A report that is not covered is refused: less noise is never
 * promised, nor more silently added.
 *
 * Source: Dwork and Roth (2014), theorem 3.16.
 *
 * @example spendBudget({ limit: ε 1, spent: ε 0.8 }, ε 0.3) // refused, 0.2 left
 */
export function spendBudget(
	budget: PrivacyBudget,
	cost: PrivacyCost,
): BudgetVerdict {
	const { limit, spent } = budget;
	const left = {
		epsilonMicros: limit.epsilonMicros - spent.epsilonMicros,
		deltaPicos: limit.deltaPicos - spent.deltaPicos,
	};
	if (
		cost.epsilonMicros > left.epsilonMicros ||
		cost.deltaPicos > left.deltaPicos
	)
		return { ok: false, reason: "spent", left };
	const after = {
		epsilonMicros: spent.epsilonMicros + cost.epsilonMicros,
		deltaPicos: spent.deltaPicos + cost.deltaPicos,
	};
	return {
		ok: true,
		budget: { limit, spent: after },
		left: {
			epsilonMicros: limit.epsilonMicros - after.epsilonMicros,
			deltaPicos: limit.deltaPicos - after.deltaPicos,
		},
	};
}
