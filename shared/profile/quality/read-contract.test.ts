import { expect, it } from "vitest";
import { readContract } from "./read-contract.ts";

const fields = (value: unknown) => {
	const read = readContract(value);
	return read.ok ? [] : read.problems.map(({ field }) => field);
};
const columns = [{ name: "x", type: "number" }];

it("reads a contract with everything left out that may be", () => {
	expect(
		readContract({
			columns,
			duplicates: { key: ["x"] },
			drift: {},
			freshness: { column: "x", withinDays: 3, level: "amber" },
		}),
	).toEqual({
		ok: true,
		contract: {
			columns: [{ name: "x", type: "number", mostMissing: 1 }],
			rows: { least: 1, most: 10_000_000 },
			duplicates: { key: ["x"], mostShare: 0 },
			drift: { level: "red" },
			freshness: { column: "x", withinDays: 3, level: "amber" },
		},
	});
});

it("names every field that is wrong", () => {
	expect(fields(null)).toEqual(["columns"]);
	expect(
		fields({
			columns: [{ name: "x" }, { name: "y", type: "day", mostMissing: 2 }],
			rows: { least: 9, most: 1 },
		}),
	).toEqual(["columns.0", "columns.1.mostMissing", "rows"]);
	expect(
		fields({ columns, freshness: {}, duplicates: {}, outliers: {} }),
	).toEqual(["freshness", "duplicates", "outliers.mostShare"]);
});
