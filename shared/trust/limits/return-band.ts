/** One day of the changed campaigns together: what they cost, and what their conversions were worth, in the account's currency. */
export type ReturnDay = {
	/** Day in the account's time zone, `2026-11-22`. */
	readonly day: string;
	readonly costMicros: number;
	readonly value: number;
};

/** Where the return has to stay after a change; stated before it is made, from the weeks before. */
export type ReturnBand = {
	/** First and last day of the weeks it rests on. */
	readonly from: string;
	readonly to: string;
	/** Whole weeks it rests on. */
	readonly weeks: number;
	/** Value of conversions a unit of money, typical of those weeks. */
	readonly returnPerUnit: number;
	/** Mean cost a week. */
	readonly weekCostMicros: number;
	/** How much the return differs from week to week: standard deviation of its logarithm. */
	readonly spread: number;
	/** Chance, over all looks together, that a return that did not change is taken for a worse one. */
	readonly alarm: number;
	/** After one week, after two, …: value as a share of what was expected, from where to where it may lie. */
	readonly looks: readonly {
		readonly low: number;
		readonly high: number;
	}[];
};
