/** One customer's past, in the time unit of the model. */
export type CustomerHistory = {
	readonly id: string;
	/** Repeat purchases: days (or, for bg-bb, periods) with a purchase after the first one. */
	readonly frequency: number;
	/** From the first purchase to the last one; 0 when there was no repeat. */
	readonly recency: number;
	/** From the first purchase to the end of the window; for bg-bb the number of opportunities. */
	readonly age: number;
	/** Mean worth of a repeat purchase; null where there is none or it is not known. */
	readonly value: number | null;
	/** How many customers the line stands for; 1 when left out. */
	readonly weight?: number;
};

/** Histories with equal ones counted once: what a likelihood runs over. */
export type PurchaseHistories = {
	/** Customers, weights counted. */
	readonly customers: number;
	readonly recency: Float64Array;
	readonly age: Float64Array;
	readonly weight: Float64Array;
	/** The different recencies and ages together, and where a line's stand among them: far fewer than lines where days are whole. */
	readonly times: Float64Array;
	readonly recencyAt: Int32Array;
	readonly ageAt: Int32Array;
	/** Where a line's frequency stands in `frequencies`. */
	readonly at: Int32Array;
	/** The different frequencies. */
	readonly frequencies: Float64Array;
};
