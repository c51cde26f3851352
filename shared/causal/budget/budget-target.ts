/**
 * What the money has to bring, instead of a fixed total. "roas": units of the target per unit of money over all channels; "marginal_roas":
 * per last unit of money; "cpa": money per unit of the target over all channels.
 */
export type BudgetTarget = {
	kind: "roas" | "marginal_roas" | "cpa";
	/** Above 0. */
	value: number;
};
