import type {
	TokenMeter,
	WritingSettings,
} from "@lotse/shared/contract/writing.ts";
import { costOfTokens } from "@lotse/shared/language/generation/cost-of-tokens.ts";
import { sumCost } from "@lotse/shared/language/generation/sum-cost.ts";
import type { ModelSpend } from "../../ports/writing-store.ts";

const mostModels = 50;

/** What each model used over the days, most used first, with its cost by each day's price; null where a day has none. */
export function modelsUsed(
	spent: readonly ModelSpend[],
	prices: WritingSettings["prices"],
): TokenMeter["models"] {
	const models = new Map<string, ModelSpend[]>();
	for (const one of spent)
		models.set(one.model, [...(models.get(one.model) ?? []), one]);
	return [...models]
		.map(([model, days]) => ({
			model,
			tokensIn: days.reduce((sum, { tokensIn }) => sum + tokensIn, 0),
			tokensOut: days.reduce((sum, { tokensOut }) => sum + tokensOut, 0),
			cost: sumCost(days.map((one) => costOfTokens(one, one.day, prices))),
		}))
		.sort((a, b) => b.tokensIn + b.tokensOut - (a.tokensIn + a.tokensOut))
		.slice(0, mostModels);
}
