/** What happened to one text in one place over one span of time, as an ad account reports it. */
export type AdResult = {
	readonly text: string;
	/** Where texts compete for the same readers: campaign, ad group and kind of asset in one key. Only texts of one place are compared. */
	readonly place: string;
	/** Whole number, 0 or more. */
	readonly impressions: number;
	/** Whole number from 0 to `impressions`. */
	readonly clicks: number;
	/** First and last day the figures cover, ISO; null when the report does not say. Rows of different spans are not compared. */
	readonly from: string | null;
	readonly to: string | null;
};
