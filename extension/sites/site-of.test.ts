import { describe, expect, it } from "vitest";
import { allSites } from "./all-sites.ts";
import { siteOf } from "./site-of.ts";

const idAt = (address: string) => siteOf(allSites, new URL(address))?.id;

describe("siteOf", () => {
	it("goes by the host", () => {
		expect(idAt("https://ads.google.com/aw/ads?x=1")).toBe("google-ads");
		expect(idAt("https://admin.shopify.com/store/x")).toBe("shopify-admin");
	});
	it("knows the practice pages of this machine and of no other", () => {
		expect(idAt("http://localhost:8787/practice/google-ads/")).toBe(
			"google-ads",
		);
		expect(idAt("http://localhost:8787/practice/cms/")).toBeUndefined();
		expect(idAt("https://evil.example/practice/google-ads/")).toBeUndefined();
	});
	it("is not fooled by a longer host name", () => {
		expect(idAt("https://ads.google.com.evil.example/")).toBeUndefined();
	});
});
