/** How far budgets may move in one ad account. Percentages are whole numbers, money is micros of the account's currency. */
export type BudgetPolicy = {
	/** Most one change may add to a budget, percent of what it is. */
	readonly maxIncreasePercent: number;
	/** Most one change may take from a budget, percent of what it is. */
	readonly maxDecreasePercent: number;
	/** Most that may move in the account in one day, up and down added, percent of all daily budgets at the day's start. */
	readonly maxDayPercent: number;
	/** All daily budgets of the account together never come above this; null: only the other limits hold. */
	readonly accountCapMicros: number | null;
	/** Whole days a budget rests after it was changed: bidding learns anew after each change. */
	readonly coolDownDays: number;
};

/** Careful enough to start with: a fifth a change, a fifth of the account a day, a week of rest. */
export const defaultBudgetPolicy: BudgetPolicy = {
	maxIncreasePercent: 20,
	maxDecreasePercent: 20,
	maxDayPercent: 20,
	accountCapMicros: null,
	coolDownDays: 7,
};
