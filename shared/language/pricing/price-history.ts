/** From this moment (epoch ms UTC) on, consumers were asked this total price in integer micros; null: the goods were not on sale. */
export type PricePoint = {
	readonly at: number;
	readonly amountMicros: number | null;
};

/** What one article cost when, in one currency and one sales channel. */
export type PriceHistory = {
	readonly points: readonly PricePoint[];
	/** `changes`: a price holds until the next point; `daily`: a point tells of its calendar day alone, and a day without one is unknown. */
	readonly kind: "changes" | "daily";
};
