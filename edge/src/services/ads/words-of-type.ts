/** Words that name a Google Ads campaign type in a data set's column names; the first is what Lotse calls a column itself. */
export const wordsOfType: { readonly [type: string]: readonly string[] } = {
	SEARCH: ["search", "sea", "suche"],
	DISPLAY: ["display", "gdn"],
	VIDEO: ["video", "youtube"],
	SHOPPING: ["shopping"],
	PERFORMANCE_MAX: ["pmax", "performancemax"],
	DEMAND_GEN: ["demandgen", "discovery"],
};
