/** What a feed says of one product: attribute names as the feed has them, values as text. */
export type FeedProduct = {
	readonly title: string;
	/** May hold HTML. */
	readonly description: string;
	readonly facts: readonly (readonly [name: string, value: string])[];
};
