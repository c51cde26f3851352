import type { AdResult } from "../workspace/ad-result.ts";
import type { AccountResult } from "./account-result.ts";

/**
 * A report's row as the layer reads it: campaign, ad group and kind of asset make the place, since headlines and descriptions of one ad group are shown
 * differently.
 *
 * Worked value: campaign "Sale", ad group "Shoes", kind "" → place `["Sale","Shoes",""]`.
 */
export function toAdResult(row: AccountResult): AdResult {
	const { text, impressions, clicks, from, to } = row;
	return {
		text,
		place: JSON.stringify([row.campaign, row.adGroup, row.assetType]),
		impressions,
		clicks,
		from,
		to,
	};
}
