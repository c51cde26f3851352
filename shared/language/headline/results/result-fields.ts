/** What a column of an ad report can mean. */
export const resultFields = [
	"text",
	"campaign",
	"adGroup",
	"assetType",
	"impressions",
	"clicks",
	"from",
	"to",
	"day",
] as const;
export type ResultField = (typeof resultFields)[number];
