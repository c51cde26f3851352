import type { AdPlatform } from "./ad-export.ts";

/** What a column of an export means to us. */
export type Meaning =
	| "day"
	| "week"
	| "campaign"
	| "type"
	| "cost"
	| "value"
	| "currency";

export type PlatformColumns = {
	readonly platform: AdPlatform;
	readonly language: "de" | "en";
	/** Names in lower case, a currency in brackets left off. */
	readonly names: { readonly [meaning in Meaning]?: readonly string[] };
	/** Columns whose presence tells this platform from the others. */
	readonly needs: readonly Meaning[];
};

/** What the platforms call their columns, by language of the interface. More specific ones first. */
export const exportColumns: readonly PlatformColumns[] = [
	{
		platform: "meta",
		language: "en",
		needs: ["day", "cost"],
		names: {
			day: ["day", "reporting starts"],
			campaign: ["campaign name"],
			cost: ["amount spent"],
			value: [
				"purchases conversion value",
				"purchase conversion value",
				"conversion value",
			],
			currency: ["currency"],
		},
	},
	{
		platform: "meta",
		language: "de",
		needs: ["day", "cost"],
		names: {
			day: ["tag", "berichtsstart"],
			campaign: ["kampagnenname"],
			cost: ["ausgegebener betrag"],
			value: [
				"conversion-wert von käufen",
				"conversion-wert für käufe",
				"conversion-wert",
			],
			currency: ["währung"],
		},
	},
	{
		platform: "microsoft",
		language: "en",
		needs: ["cost"],
		names: {
			day: ["gregorian date", "day", "date", "time period"],
			week: ["week", "week starting"],
			campaign: ["campaign", "campaign name"],
			type: ["campaign type"],
			cost: ["spend"],
			value: ["revenue"],
			currency: ["currency code", "currency"],
		},
	},
	{
		platform: "microsoft",
		language: "de",
		needs: ["cost"],
		names: {
			day: ["gregorianisches datum", "tag", "datum"],
			week: ["woche"],
			campaign: ["kampagne", "kampagnenname"],
			type: ["kampagnentyp"],
			cost: ["ausgaben"],
			value: ["umsatz"],
			currency: ["währungscode", "währung"],
		},
	},
	{
		platform: "tiktok",
		language: "en",
		needs: ["campaign", "cost"],
		names: {
			day: ["by day", "date", "day"],
			campaign: ["campaign name"],
			cost: ["cost", "total cost"],
			value: [
				"total purchase value",
				"total complete payment value",
				"total conversion value",
			],
			currency: ["currency"],
		},
	},
	{
		platform: "tiktok",
		language: "de",
		needs: ["campaign", "cost"],
		names: {
			day: ["nach tag", "datum", "tag"],
			campaign: ["kampagnenname"],
			cost: ["kosten", "gesamtkosten"],
			value: ["gesamtwert der käufe", "gesamtkaufwert"],
			currency: ["währung"],
		},
	},
	{
		platform: "google-ads",
		language: "en",
		needs: ["cost"],
		names: {
			day: ["day"],
			week: ["week"],
			campaign: ["campaign"],
			type: ["campaign type"],
			cost: ["cost"],
			value: ["conv. value", "conversion value", "all conv. value"],
			currency: ["currency code", "currency"],
		},
	},
	{
		platform: "google-ads",
		language: "de",
		needs: ["cost"],
		names: {
			day: ["tag"],
			week: ["woche"],
			campaign: ["kampagne"],
			type: ["kampagnentyp"],
			cost: ["kosten"],
			value: ["conv.-wert", "conversion-wert", "wert aller conv."],
			currency: ["währungscode", "währung"],
		},
	},
];
