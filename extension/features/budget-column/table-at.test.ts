import { expect, it } from "vitest";
import { allSites } from "../../sites/all-sites.ts";
import { tableAt } from "./table-at.ts";

const at = (address: string) => tableAt(allSites, new URL(address))?.id;

it("promises a table by the page's address, and nowhere else", () => {
	expect(at("https://ads.google.com/aw/campaigns?ocid=1")).toBe("campaigns");
	expect(at("http://localhost:1/practice/google-ads/campaigns/")).toBe(
		"campaigns",
	);
	expect(at("https://ads.google.com/aw/ads?ocid=1")).toBeUndefined();
	expect(at("http://localhost:1/practice/google-ads/")).toBeUndefined();
	expect(at("https://admin.shopify.com/aw/campaigns")).toBeUndefined();
	expect(at("https://evil.example/aw/campaigns")).toBeUndefined();
});
