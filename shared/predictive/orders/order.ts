/** An order, or a refund, as a shop exports it. */
export type Order = {
	/** The shop's number of it; unique. */
	readonly id: string;
	readonly customer: string;
	/** Days since 1970-01-01. */
	readonly day: number;
	/** Hour of the day, 0 to 23; null where it is not known. */
	readonly hour: number | null;
	/** Below 0 for a refund. */
	readonly amountMicros: number;
	readonly currency: string;
	/** What goods, shipping and payment cost the shop; null where it is not known. */
	readonly costMicros: number | null;
	/** Where the customer came from; null where it is not known. */
	readonly channel: string | null;
	/** Whether the customer agreed to marketing messages; null where nothing is known, which counts as no. */
	readonly mayContact: boolean | null;
	readonly coupon: string | null;
	/** Whether goods went elsewhere than the bill; null where nothing is known. */
	readonly isElsewhere: boolean | null;
	/** Whether it turned out to be fraud; null where nothing is known. */
	readonly isFraud: boolean | null;
	/** Groups the customer belongs to by name, such as `country`; null where none are named. */
	readonly segments: { readonly [name: string]: string } | null;
};
