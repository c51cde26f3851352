import { costOfTokens, type PriceList } from "./cost-of-tokens.ts";
import { sumCost, type TokenMoney } from "./sum-cost.ts";

/**
 * What a day's tokens cost, as far as it is known. Tokens of models without a price are counted apart, and so are those no model is known for (a request that
 * died, or a day before models were noted): they are in no amount.
 *
 * @param used tokens of the day as the budget counts them
 * @param spent the same by model
 * @returns amount null where there were tokens and none of them has a price; 0 where there were none
 * Worked value: 100 used, 60 of a model with a price → its amount, and 40 without.
 */
export function costOfDay(
	used: number,
	spent: readonly {
		readonly model: string;
		readonly tokensIn: number;
		readonly tokensOut: number;
	}[],
	day: string,
	prices: PriceList,
): { readonly amount: TokenMoney | null; readonly unpricedTokens: number } {
	const priced = spent.flatMap((one) => {
		const cost = costOfTokens(one, day, prices);
		return cost === null ? [] : [{ ...one, cost }];
	});
	const known = priced.reduce(
		(sum, { tokensIn, tokensOut }) => sum + tokensIn + tokensOut,
		0,
	);
	const unpricedTokens = Math.max(0, used - known);
	if (priced.length === 0 && unpricedTokens === 0)
		return {
			amount: { amountMicros: 0, currency: prices.currency },
			unpricedTokens,
		};
	return { amount: sumCost(priced.map(({ cost }) => cost)), unpricedTokens };
}
