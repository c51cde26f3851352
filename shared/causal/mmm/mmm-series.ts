/**
 * The weeks of one market, or of all markets together with each of them apart: sorted, without gaps, finite numbers only.
 *
 * Every array has one entry a week, in the order of `dates`. Units are those of the file. Where there are markets (`geos`), target,
 * media and spend are their sums and controls their means.
 */
export type MmmSeries = MmmMarket & {
	/** First day of each week as it stood in the file, ISO `YYYY-MM-DD`, seven days apart. */
	dates: string[];
	/** Each market by itself, in the order of their names' first appearance; left out for a single market. */
	geos?: MmmGeo[];
};

export type MmmMarket = {
	target: number[];
	channels: MmmChannelSeries[];
	/** Media without spend of their own. */
	organic?: MmmOrganicSeries[];
	controls: { name: string; values: number[] }[];
};

export type MmmGeo = MmmMarket & {
	name: string;
	/** Inhabitants, or any other measure of size; left out when the spec names none. */
	population?: number;
};

export type MmmOrganicSeries = {
	name: string;
	/** What the model sees: spend, impressions, ratings; never negative. */
	values: number[];
	/** The weeks before the first of `dates`, oldest first: the history of carry-over; left out where the file has none. */
	history?: number[];
};

export type MmmChannelSeries = MmmOrganicSeries & {
	/** Contacts a person reached, where `values` are people reached; at least 1 in weeks that reached any. */
	frequency?: number[];
	/** The same of the weeks of `history`. */
	frequencyHistory?: number[];
	/** What it cost, in the currency of the spec; the same numbers as `values` when the channel's column is spend. */
	spend: number[];
};
