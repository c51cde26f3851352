import { describe, expect, it } from "vitest";
import { openReport } from "./open-report.ts";

const open = (text: string) => openReport(new TextEncoder().encode(text));

describe("openReport", () => {
	it("finds the header below a title, and what the columns mean", () => {
		expect(
			open(
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
		expect(open("Asset,Clicks\n")).toEqual({ ok: false, reason: "no-rows" });
		expect(open("")).toEqual({ ok: false, reason: "empty" });
		expect(open(`a,b\n${"1,2\n".repeat(2_001)}`)).toEqual({
			ok: false,
			reason: "too-many-rows",
		});
		expect(openReport(Uint8Array.of(0x50, 0x4b, 3, 4))).toEqual({
			ok: false,
			reason: "spreadsheet",
		});
	});
});
