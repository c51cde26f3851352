import { expect, it } from "vitest";
import { guessResultColumns } from "./guess-result-columns.ts";

it.each([
	[
		["Asset", "Anzeigengruppe", "Impr.", "Klicks", "CTR"],
		["text", "adGroup", "impressions", "clicks", null],
	],
	[
		["Asset", "Asset type", "Campaign", "Ad group", "Impr.", "Clicks"],
		["text", "assetType", "campaign", "adGroup", "impressions", "clicks"],
	],
	[
		["Asset", "Asset-Typ", "Kampagne", "Impressionen", "Klicks", "Tag"],
		["text", "assetType", "campaign", "impressions", "clicks", "day"],
	],
	[
		["text", "place", "impressions", "clicks", "from", "to"],
		["text", "adGroup", "impressions", "clicks", "from", "to"],
	],
	[
		["Headline", "Description", "Clicks", "Clicks"],
		["text", null, "clicks", null],
	],
	[
		[" IMPR. ", ""],
		["impressions", null],
	],
])("reads %j", (columns, meanings) => {
	expect(guessResultColumns(columns)).toEqual(meanings);
});
