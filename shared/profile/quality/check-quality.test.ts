import { expect, it } from "vitest";
import { checkQuality } from "./check-quality.ts";
import type { DataContract } from "./data-contract.ts";

const contract: DataContract = {
	columns: [
		{ name: "day", type: "day", mostMissing: 0 },
		{ name: "spend", type: "number", mostMissing: 0.05, low: 0 },
	],
	rows: { least: 10, most: 100 },
	freshness: { column: "day", withinDays: 10, level: "amber" },
	duplicates: { key: ["day"], mostShare: 0 },
	outliers: { mostShare: 0.01, level: "amber" },
	drift: { level: "red" },
};
const rows = Array.from({ length: 30 }, (_, i) => [
	`2026-01-${String(i + 1).padStart(2, "0")}`,
	String(100 + ((i * 7) % 13)),
]);
const table = { names: ["day", "spend"], rows };
const now = Date.UTC(2026, 1, 2);

it("is green gate by gate where the contract is kept", () => {
	const report = checkQuality(table, contract, now, table);
	expect(report).toEqual({
		state: "green",
		gates: {
			schema: "green",
			volume: "green",
			freshness: "green",
			nulls: "green",
			duplicates: "green",
			outliers: "green",
			drift: "green",
		},
		rows: 30,
		findings: [],
	});
	expect(
		checkQuality(table, { columns: [], rows: contract.rows }, now).gates,
	).toMatchObject({ freshness: null, drift: null });
});

it("is as bad as its worst gate, and each gate catches its own fault", () => {
	expect(checkQuality(table, contract, now + 30 * 86_400_000)).toMatchObject({
		state: "amber",
		gates: { freshness: "amber", drift: null },
	});
	for (const [gate, broken] of [
		["schema", rows.map(([day]) => [day ?? "", "ten"])],
		["volume", rows.slice(0, 5)],
		[
			"nulls",
			rows.map(([day, spend], i) => [day ?? "", i < 3 ? "" : (spend ?? "")]),
		],
		["duplicates", [...rows, rows[0] ?? []]],
		[
			"drift",
			rows.map(([day, spend]) => [day ?? "", String(Number(spend) * 10)]),
		],
	] as const) {
		const report = checkQuality(
			{ ...table, rows: broken },
			contract,
			now,
			table,
		);
		expect([gate, report.state, report.gates[gate]]).toEqual([
			gate,
			"red",
			"red",
		]);
		const own = report.findings.filter((finding) => finding.gate === gate);
		expect(own[0]?.fix.en.length).toBeGreaterThan(10);
	}
});
