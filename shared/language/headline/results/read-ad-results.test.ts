import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAdResults } from "./read-ad-results.ts";
import { resultFields } from "./result-fields.ts";

const meanings = ["text", "adGroup", "impressions", "clicks", "day"] as const;

describe("readAdResults", () => {
	it("takes good rows, names bad ones, passes over totals and empty texts", () => {
		const { results, rejected, passedOver } = readAdResults(
			[
				["Neue Schuhe", "Schuhe", "1.234", "56", "22.11.2026"],
				["Total: account", "", "9", "9", ""],
				["--", "Schuhe", "1", "0", "2026-11-22"],
				["Alte Schuhe", "Schuhe", "5", "6", "2026-11-22"],
				["Alte Schuhe", "Schuhe", "5", "2", "gestern"],
				["Alte Schuhe", "Schuhe"],
				["x".repeat(501), "Schuhe", "5", "2", "2026-11-22"],
			],
			meanings,
		);
		expect(results).toEqual([
			{
				text: "Neue Schuhe",
				campaign: "",
				adGroup: "Schuhe",
				assetType: "",
				impressions: 1234,
				clicks: 56,
				from: "2026-11-22",
				to: "2026-11-22",
			},
		]);
		expect(passedOver).toBe(2);
		expect(
			rejected.map(({ row, field, value }) => [row, field, value.slice(0, 9)]),
		).toEqual([
			[4, "clicks", "6"],
			[5, "day", "gestern"],
			[6, "impressions", ""],
			[7, "text", "xxxxxxxxx"],
		]);
	});

	it("uses the report's own days where rows have none, and wants an end that is not before the start", () => {
		const span = { from: "2026-10-01", to: "2026-10-31" } as const;
		const plain = ["text", "impressions", "clicks"] as const;
		expect(readAdResults([["A", 5, 1]], plain, span).results[0]).toMatchObject(
			span,
		);
		const dated = ["text", "impressions", "clicks", "from", "to"] as const;
		expect(
			readAdResults([["A", 5, 1, "2026-10-02", "2026-10-01"]], dated)
				.rejected[0],
		).toMatchObject({ field: "to" });
	});

	it("accounts for every row of anything, and keeps what it promises", () => {
		const cell = fc.oneof(
			fc.string(),
			fc.double(),
			fc.constantFrom("5", "1.000", "2026-01-02"),
		);
		fc.assert(
			fc.property(
				fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
				fc.array(fc.constantFrom(null, ...resultFields), { maxLength: 8 }),
				(rows, columns) => {
					const { results, rejected, passedOver } = readAdResults(
						rows,
						columns,
					);
					expect(results.length + rejected.length + passedOver).toBe(
						rows.length,
					);
					for (const { clicks, impressions, from, to } of results) {
						expect(clicks).toBeLessThanOrEqual(impressions);
						expect((from === null) === (to === null)).toBe(true);
					}
				},
			),
			{ seed: 77 },
		);
	});
});
