import { expect, it } from "vitest";
import { completeSpec } from "./complete-spec.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { splitMarkets } from "./split-markets.ts";

const split = (rows: string[][], more: Partial<MmmSpec> = {}) => {
	const spec = completeSpec({
		date: "d",
		target: "y",
		channels: ["tv"],
		...more,
	});
	const table = {
		columns: ["d", "geo", "y", "tv"],
		rows,
		lines: rows.map((_, i) => i + 2),
		delimiter: "," as const,
	};
	return splitMarkets(
		table,
		rows.map(([day = ""]) => day),
		spec,
	);
};
const weeks = ["2024-01-01", "2024-01-08", "2024-01-15", "2024-01-22"];
const lines = (geo: string, targets: string[]) =>
	weeks.map((day, t) => [day, geo, targets[t] ?? "", "1"]);

it("takes leading lines without a target as history", () => {
	const { dates, parts, problems } = split(lines("", ["", "", "5", "6"]));
	expect(problems).toEqual([]);
	expect(dates).toEqual(weeks.slice(2));
	expect(parts).toEqual([{ name: null, rows: [2, 3], history: [0, 1] }]);
});

it("takes a window, with what comes before as history", () => {
	const { dates, parts } = split(lines("", ["4", "5", "6", "7"]), {
		window: { from: "2024-01-08", to: "2024-01-15" },
	});
	expect(dates).toEqual(weeks.slice(1, 3));
	expect(parts[0]?.history).toEqual([0]);
	const none = split(lines("", ["4", "5", "6", "7"]), {
		window: { from: "2030-01-01" },
	});
	expect(none.problems.map(({ code }) => code)).toEqual(["bad-option"]);
});

it("sorts each market's lines, and wants the same weeks of all", () => {
	const a = lines("a", ["1", "2", "3", "4"]);
	const b = lines("b", ["1", "2", "3", "4"]);
	const geo = { geo: "geo" };
	const good = split([...b.toReversed(), ...a], geo);
	expect(good.parts.map(({ name }) => name)).toEqual(["b", "a"]);
	expect(good.parts[0]?.rows).toEqual([3, 2, 1, 0]);
	expect(good.problems.map(({ code }) => code)).toEqual(["unsorted"]);
	const short = split([...a, ...b.slice(1)], geo);
	expect(short.problems.map(({ code, value }) => [code, value])).toEqual([
		["uneven-markets", "b"],
	]);
	const unnamed = split([...a, ["2024-01-01", "", "1", "1"]], geo);
	expect(unnamed.problems.map(({ code }) => code)).toContain("missing-value");
});

it("wants history without gaps up to the first week", () => {
	const [first = [], , third = [], fourth = []] = lines("", ["", "", "3", "4"]);
	const { problems } = split([first, third, fourth]);
	expect(problems.map(({ code }) => code)).toEqual(["gap"]);
});
