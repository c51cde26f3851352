/** What can be seen of an order the moment it comes in, in the order a model reads it; NaN where nothing can be said. */
export const signalNames = [
	"velocity",
	"elsewhere",
	"returnShare",
	"couponRepeats",
	"valueOutlier",
	"isNew",
] as const;
export type SignalName = (typeof signalNames)[number];

export type OrderSignals = {
	/** Other orders of the customer on this day and the two before. */
	readonly velocity: number;
	/** 1 where goods go elsewhere than the bill. */
	readonly elsewhere: number;
	/** Share of earlier purchases given back, drawn towards the usual 8 % as if ten more had been bought. */
	readonly returnShare: number;
	/** Earlier orders of the customer with the same coupon. */
	readonly couponRepeats: number;
	/** How far the value lies above the shop's middle, in robust standard deviations of its logarithm; below 0 for small ones. */
	readonly valueOutlier: number;
	/** 1 for the first order of a customer. */
	readonly isNew: number;
};
