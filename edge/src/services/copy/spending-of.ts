import type { Provenance } from "@lotse/shared/contract/units.ts";
import type { WritingSettings } from "@lotse/shared/contract/writing.ts";
import { costOfTokens } from "@lotse/shared/language/generation/cost-of-tokens.ts";
import { sumCost } from "@lotse/shared/language/generation/sum-cost.ts";
import type { WrittenItems } from "./write-items.ts";

/** What a writing used and cost on a day (UTC), as its record states it. The cost is null where nothing was asked, or a model's price is not known. */
export function spendingOf(
	{ spent }: Pick<WrittenItems, "spent">,
	day: string,
	{ prices }: Pick<WritingSettings, "prices">,
): Pick<Provenance, "tokensIn" | "tokensOut" | "cost"> {
	return {
		tokensIn: spent.reduce((sum, { tokensIn }) => sum + tokensIn, 0),
		tokensOut: spent.reduce((sum, { tokensOut }) => sum + tokensOut, 0),
		cost: sumCost(spent.map((one) => costOfTokens(one, day, prices))),
	};
}
