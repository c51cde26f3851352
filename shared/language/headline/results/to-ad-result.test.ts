import { expect, it } from "vitest";
import { toAdResult } from "./to-ad-result.ts";

it("makes one place of campaign, ad group and kind", () => {
	const row = {
		text: "A",
		campaign: "Sale",
		adGroup: "Shoes",
		assetType: "",
		impressions: 2,
		clicks: 1,
		from: null,
		to: null,
	};
	expect(toAdResult(row)).toMatchObject({
		text: "A",
		place: '["Sale","Shoes",""]',
	});
	expect(toAdResult({ ...row, assetType: "Description" }).place).not.toBe(
		toAdResult(row).place,
	);
});
