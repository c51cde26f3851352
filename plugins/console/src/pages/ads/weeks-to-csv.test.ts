import { guessColumns } from "@lotse/shared/causal/mmm/guess-columns.ts";
import { expect, it } from "vitest";
import { weeksToCsv } from "./weeks-to-csv.ts";

const week = (on: string, channel: string, cost: number, value = 10) => ({
	week: on,
	channel,
	costMicros: cost * 1_000_000,
	conversions: 1,
	conversionsValue: value,
});
const mondays = ["2026-01-05", "2026-01-12"];

it("writes a line a week, zero where nothing was spent, and leaves out what never spent", () => {
	const table = weeksToCsv(
		[
			week("2026-01-05", "search", 7.256),
			week("2026-01-05", "pmax", 3),
			week("2026-01-12", "search", 0, 0.5),
			week("2026-01-12", "video", 0, 0),
		],
		mondays,
	);
	expect(table?.csv).toBe(
		"week,pmax,search,conversion_value\n2026-01-05,3,7.26,20\n2026-01-12,0,0,0.5\n",
	);
	expect([table?.cost, table?.value]).toEqual([10.256, 20.5]);
});

it("is nothing where nothing was spent", () => {
	expect(weeksToCsv([week("2026-01-05", "search", 0)], mondays)).toBeNull();
	expect(weeksToCsv([], mondays)).toBeNull();
});

it("is understood column by column, whatever kinds of campaign there are", () => {
	const kinds = ["search", "display", "video", "shopping", "pmax", "demandgen"];
	const table = weeksToCsv(
		mondays.flatMap((monday, index) =>
			kinds.map((kind) => week(monday, kind, 5 + index)),
		),
		mondays,
	);
	const guess = guessColumns(table?.csv ?? "");
	expect(guess.ok && guess.spec).toMatchObject({
		date: "week",
		target: "conversion_value",
		channels: kinds.toSorted(),
	});
});
