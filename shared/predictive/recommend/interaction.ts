/** One user met one item: bought, viewed, rated it. */
export type Interaction = {
	readonly user: string;
	readonly item: string;
	/** How much it says, above 0: a rating, a quantity; 1 for a plain purchase. */
	readonly weight: number;
	/** Days since 1970-01-01; null where no times are known. */
	readonly day: number | null;
};

export type RecommendMethod = "item-item" | "ease" | "session" | "popularity";

/** An item with how strongly it is recommended; scores compare within one answer and one `by` only. */
export type Scored = {
	readonly item: string;
	readonly score: number;
	/** What put it here: "popularity" where the method has nothing to say. */
	readonly by: RecommendMethod;
};
