import { describe, expect, it } from "vitest";
import { readAdExport } from "./read-ad-export.ts";

const read = (lines: readonly string[]) => readAdExport(lines.join("\n"));

describe("readAdExport", () => {
	it("reads Google's German tab file with its preamble, totals and dashes", () => {
		expect(
			read([
				"\uFEFFKampagnenbericht",
				"1. Januar 2024 - 2. Januar 2024",
				"Tag\tKampagne\tKampagnentyp\tWährungscode\tKosten\tConv.-Wert",
				"2024-01-01\tMarke\tSuche\tEUR\t1.234,56\t2.000,00",
				"2024-01-02\tGeschenke\tPerformance Max\tEUR\t --\t0,00",
				"Gesamt: Konto\t --\t --\tEUR\t1.234,56\t2.000,00",
			]),
		).toEqual({
			ok: true,
			export: {
				platform: "google-ads",
				currency: "EUR",
				granularity: "day",
				rows: [
					{
						day: "2024-01-01",
						campaign: "Marke",
						channel: "google_suche",
						cost: 1234.56,
						value: 2000,
					},
					{
						day: "2024-01-02",
						campaign: "Geschenke",
						channel: "google_performance_max",
						cost: 0,
						value: 0,
					},
				],
				totalsSkipped: 1,
				cost: 1234.56,
				statedCost: 1234.56,
				hasValue: true,
			},
		});
	});

	it("reads Meta, TikTok and Microsoft", () => {
		const meta = read([
			'"Campaign name",Day,"Amount spent (CHF)","Purchases conversion value"',
			'"Launch, spring",2024-03-01,"1,020.50",88.1',
			'"Launch, spring",2024-03-02,,',
		]);
		expect(meta).toMatchObject({
			ok: true,
			export: {
				platform: "meta",
				currency: "CHF",
				rows: [
					{
						campaign: "Launch, spring",
						channel: "meta",
						cost: 1020.5,
						value: 88.1,
					},
					{ cost: 0 },
				],
			},
		});
		expect(
			read([
				"Campaign name,By Day,Cost,Currency",
				"A,2024-03-01,12.5,EUR",
				"Total of 1 results,-,12.5,EUR",
			]),
		).toMatchObject({
			ok: true,
			export: {
				platform: "tiktok",
				currency: "EUR",
				rows: [{ cost: 12.5 }],
				totalsSkipped: 1,
			},
		});
		expect(
			read([
				"Report Name: x",
				"Report Time: y",
				"",
				"Gregorian date,Campaign,Spend,Revenue",
				"3/14/2024,A,3.75,9",
				"3/15/2024,A,4,9",
			]),
		).toMatchObject({
			ok: true,
			export: {
				platform: "microsoft",
				rows: [{ day: "2024-03-14", cost: 3.75 }, { day: "2024-03-15" }],
			},
		});
	});

	it("takes a lone mark for what the export's language uses", () => {
		const cost = (header: string, cell: string) => {
			const result = read([header, `2024-01-01;A;${cell}`]);
			return result.ok && result.export.cost;
		};
		expect(cost("Tag;Kampagne;Kosten", "1.234")).toBe(1234);
		expect(cost("Day;Campaign;Cost", "1,234")).toBe(1234);
	});

	it("keeps a campaign that is called Total", () => {
		const result = read(["Day,Campaign,Cost", "2024-01-01,Total Care,5"]);
		expect(result.ok && result.export.rows).toHaveLength(1);
	});

	it("names what it cannot read, with its line", () => {
		expect(read(["Day,Campaign,Cost", "2024-01-01,A,free"])).toMatchObject({
			ok: false,
			reason: "unreadable",
			problems: [{ row: 2 }],
		});
		expect(read(["Day,Campaign,Cost", "01/02/2024,A,5"])).toMatchObject({
			ok: false,
			reason: "unreadable",
		});
		expect(
			read(["Day;Campaign;Cost;Conv. value", "2024-01-01;A;5,5;6.5"]),
		).toMatchObject({ ok: false, reason: "unreadable" });
		expect(
			read([
				"Day,Campaign,Currency code,Cost",
				"2024-01-01,A,EUR,5",
				"2024-01-01,B,USD,5",
			]),
		).toMatchObject({ ok: false, reason: "unreadable" });
		expect(read(["Day,Campaign,Cost"])).toMatchObject({
			ok: false,
			reason: "unreadable",
		});
		expect(read(["week,revenue,tv", "2024-01-01,5,6"])).toEqual({
			ok: false,
			reason: "not-an-export",
			problems: [],
		});
	});
});
