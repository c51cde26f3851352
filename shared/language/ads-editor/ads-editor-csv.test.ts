import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { adsEditorCsv } from "./ads-editor-csv.ts";

describe("adsEditorCsv", () => {
	it("gives what a CSV reader reads back, under Google's own column names", () => {
		const csv = adsEditorCsv(
			[
				{
					headlines: ['Zartbitter, „70 %"', "Kakao aus Ghana", "Für Kenner"],
					descriptions: ["Fair gehandelt, direkt vom Hafen.", "Zwölf Sorten."],
					paths: ["kakao"],
					ids: [],
				},
			],
			{
				campaign: "Suche, Marke",
				adGroup: "Tafeln",
				finalUrl: "https://shop.example/a?b=1,2",
			},
		);
		expect(csv.startsWith("\uFEFFCampaign,Ad Group,Ad type,Headline 1,")).toBe(
			true,
		);
		const { data } = Papa.parse<Record<string, string>>(csv.slice(1), {
			header: true,
			skipEmptyLines: true,
		});
		expect(data).toHaveLength(1);
		expect(Object.keys(data[0] ?? {})).toHaveLength(26);
		expect(data[0]).toMatchObject({
			Campaign: "Suche, Marke",
			"Ad type": "Responsive search ad",
			"Headline 1": 'Zartbitter, „70 %"',
			"Headline 4": "",
			"Description 2": "Zwölf Sorten.",
			"Path 1": "kakao",
			"Final URL": "https://shop.example/a?b=1,2",
			Status: "Paused",
		});
	});
});
