/**
 * The weeks of one market, read and checked: sorted, without gaps, finite numbers only.
 *
 * Every array has one entry a week, in the order of `dates`. Units are those of the file.
 */
export type MmmSeries = {
	/** First day of each week as it stood in the file, ISO `YYYY-MM-DD`, seven days apart. */
	dates: string[];
	target: number[];
	channels: MmmChannelSeries[];
	controls: { name: string; values: number[] }[];
};

export type MmmChannelSeries = {
	name: string;
	/** What the model sees: spend, impressions, ratings; never negative. */
	values: number[];
	/** What it cost, in the currency of the spec; the same numbers as `values` when the channel's column is spend. */
	spend: number[];
};
