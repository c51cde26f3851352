import { expect, it } from "vitest";
import { checkColumns } from "./check-columns.ts";

const table = {
	names: ["day", "spend", "channel"],
	rows: [
		["2026-01-01", "10", "a"],
		["2026-01-02", "", "b"],
		["2026-01-03", "-4", "c"],
		["soon", "9", ""],
	],
};
const found = (...columns: Parameters<typeof checkColumns>[1]) =>
	checkColumns(table, columns).map(({ gate, column, message }) => [
		gate,
		column,
		message.en,
	]);

it("passes what keeps its promise", () => {
	expect(
		found(
			{ name: "spend", type: "number", mostMissing: 0.25 },
			{ name: "channel", type: "text", mostMissing: 0.25 },
		),
	).toEqual([]);
});

it("names the column, the line and the cell", () => {
	expect(found({ name: "cost", type: "number", mostMissing: 0 })).toEqual([
		["schema", "cost", "The column “cost” is missing."],
	]);
	expect(found({ name: "day", type: "day", mostMissing: 0 })).toEqual([
		["schema", "day", "day, line 5: “soon” is no day (YYYY-MM-DD)."],
	]);
	expect(
		found({ name: "spend", type: "number", mostMissing: 0.1, low: 0 }),
	).toEqual([
		["schema", "spend", "spend, line 4: “-4” is not allowed (0 … ∞)."],
		["nulls", "spend", "spend: 25 % are missing, 10 % are allowed."],
	]);
	expect(
		found({
			name: "channel",
			type: "text",
			mostMissing: 1,
			oneOf: ["a", "b"],
		})[0]?.[2],
	).toContain("“c” is not allowed (a, b)");
});
