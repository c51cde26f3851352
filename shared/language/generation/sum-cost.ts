/** An amount in micros of its currency. */
export type TokenMoney = {
	readonly amountMicros: number;
	readonly currency: string;
};

/**
 * Costs together. Null where there is none, one of them is not known, or they are in different currencies: a sum that leaves something out is no sum.
 *
 * @example sumCost([{ amountMicros: 1, currency: "EUR" }, null]) // null
 */
export function sumCost(
	costs: readonly (TokenMoney | null)[],
): TokenMoney | null {
	const known = costs.filter((cost) => cost !== null);
	const currency = known[0]?.currency;
	const isWhole =
		known.length === costs.length &&
		known.every((cost) => cost.currency === currency);
	return currency === undefined || !isWhole
		? null
		: {
				amountMicros: known.reduce(
					(sum, { amountMicros }) => sum + amountMicros,
					0,
				),
				currency,
			};
}
