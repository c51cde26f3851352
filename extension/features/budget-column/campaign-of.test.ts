import { describe, expect, it } from "vitest";
import { campaignOf } from "./campaign-of.ts";

const table = { parameter: "campaignId", without: ["adGroupId"] };
const link = (query: string) => `https://ads.google.com/aw/adgroups?${query}`;

describe("campaignOf", () => {
	it("reads the number from the row's links", () => {
		const own = link("ocid=1&campaignId=20000000001");
		expect(campaignOf([own, own], table)).toBe("20000000001");
	});
	it("leaves rows alone that name none, several, or an ad group", () => {
		expect(campaignOf([], table)).toBeNull();
		expect(campaignOf(["not an address"], table)).toBeNull();
		expect(campaignOf([link("campaignId=x")], table)).toBeNull();
		expect(
			campaignOf([link("campaignId=1"), link("campaignId=2")], table),
		).toBeNull();
		expect(campaignOf([link("campaignId=1&adGroupId=7")], table)).toBeNull();
	});
});
