import { describe, expect, it } from "vitest";
import { openReport } from "./open-report.ts";

describe("openReport", () => {
	it("finds the header below a title, and what the columns mean", () => {
		expect(
			openReport(
				"Asset-Bericht\n1. – 30. Nov. 2026\nAsset;Impr.;Klicks\nSchuhe;1.000;20\n",
			),
		).toEqual({
			ok: true,
			columns: ["Asset", "Impr.", "Klicks"],
			rows: [["Schuhe", "1.000", "20"]],
			meanings: ["text", "impressions", "clicks"],
		});
	});

	it("says what is wrong with a file", () => {
		expect(openReport("Asset,Clicks\n")).toEqual({
			ok: false,
			reason: "no-rows",
		});
		expect(openReport("")).toEqual({ ok: false, reason: "no-rows" });
		expect(openReport(`a,b\n${"1,2\n".repeat(2_001)}`)).toEqual({
			ok: false,
			reason: "too-many-rows",
		});
	});
});
