/** A figure with its 95 % interval. */
export type Measured = {
	readonly value: number;
	readonly low: number;
	readonly high: number;
};
