import { describe, expect, it } from "vitest";
import { matchHeader } from "./match-header.ts";

const platformOf = (line: string) => {
	const found = matchHeader(line.split(";"));
	return found && `${found.columns.platform} ${found.columns.language}`;
};

describe("matchHeader", () => {
	it("tells the platforms and languages apart", () => {
		expect(platformOf("Day;Campaign;Currency code;Cost;Conv. value")).toBe(
			"google-ads en",
		);
		expect(platformOf("Tag;Kampagne;Kampagnentyp;Kosten")).toBe(
			"google-ads de",
		);
		expect(platformOf("Campaign name;Day;Amount spent (EUR);Impressions")).toBe(
			"meta en",
		);
		expect(platformOf("Kampagnenname;Tag;Ausgegebener Betrag (EUR)")).toBe(
			"meta de",
		);
		expect(platformOf("Campaign name;By Day;Cost;Currency")).toBe("tiktok en");
		expect(platformOf("Kampagnenname;Nach Tag;Kosten")).toBe("tiktok de");
		expect(platformOf("Gregorian date;Campaign;Spend;Revenue")).toBe(
			"microsoft en",
		);
		expect(platformOf("Tag;Kampagne;Ausgaben;Umsatz")).toBe("microsoft de");
	});

	it("reads the currency from the column's name", () => {
		expect(matchHeader(["Day", "Amount spent (CHF)"])?.currency).toBe("CHF");
	});

	it("leaves everything else alone", () => {
		expect(platformOf("week;revenue;tv;search")).toBeNull();
		expect(platformOf("Campaign;Cost")).toBeNull();
		expect(matchHeader([])).toBeNull();
	});
});
