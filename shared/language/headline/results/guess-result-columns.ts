import type { ResultField } from "./result-fields.ts";

/** Names a column may have, lower case, in Google Ads' German and English reports and in our own words; the better ones first. */
const names: Readonly<Record<ResultField, readonly string[]>> = {
	text: [
		"text",
		"asset text",
		"asset",
		"asset-text",
		"headline",
		"anzeigentitel",
		"titel",
		"überschrift",
		"headline_text",
		"description",
		"textzeile",
		"beschreibung",
		"ad text",
		"anzeigentext",
	],
	campaign: ["campaign", "kampagne", "campaign name", "kampagnenname"],
	adGroup: [
		"adgroup",
		"ad group",
		"anzeigengruppe",
		"ad_group",
		"ad group name",
		"name der anzeigengruppe",
		"asset group",
		"asset-gruppe",
		"place",
	],
	assetType: [
		"assettype",
		"asset type",
		"asset-typ",
		"assettyp",
		"field type",
		"feldtyp",
		"type",
		"typ",
	],
	impressions: [
		"impressions",
		"impr.",
		"impr",
		"impressionen",
		"impressions (impr.)",
	],
	clicks: ["clicks", "klicks", "link clicks"],
	from: ["from", "von", "start date", "startdatum", "reporting starts"],
	to: ["to", "bis", "end date", "enddatum", "reporting ends"],
	day: ["day", "tag", "date", "datum"],
};

/** What the columns of an ad report mean, by position; null for one that is not needed. */
export type ColumnMeanings = readonly (ResultField | null)[];

const plain = (name: string): string =>
	name.trim().toLowerCase().replace(/\s+/gu, " ").normalize("NFC");

/**
 * Guesses what each column of a report means from its name. Each meaning is given once, to the column with the better name, then to the first.
 *
 * Worked value: ["Asset", "Anzeigengruppe", "Impr.", "Klicks", "CTR"] → ["text", "adGroup", "impressions", "clicks", null].
 */
export function guessResultColumns(
	columns: readonly string[],
): (ResultField | null)[] {
	const meanings: (ResultField | null)[] = columns.map(() => null);
	const known = columns.map(plain);
	for (const [field, wanted] of Object.entries(names) as [
		ResultField,
		readonly string[],
	][]) {
		const name = wanted.find((one) =>
			known.some((given, index) => given === one && meanings[index] === null),
		);
		if (name === undefined) continue;
		const at = known.findIndex(
			(given, index) => given === name && meanings[index] === null,
		);
		meanings[at] = field;
	}
	return meanings;
}
