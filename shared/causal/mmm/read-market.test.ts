import { expect, it } from "vitest";
import { columnMarks } from "./column-marks.ts";
import { completeSpec } from "./complete-spec.ts";
import type { DataProblem } from "./data-problem.ts";
import { readMarket } from "./read-market.ts";

const table = {
	columns: ["y", "tv", "cost", "mail", "people", "geo"],
	rows: [
		["", "1", "2", "3", "50", "a"],
		["8", "2", "4", "6", "50", "a"],
		["9", "x", "6", "9", "52", "a"],
		["7", "y", "6", "9", "48", "a"],
	],
	lines: [2, 3, 4, 5],
	delimiter: "," as const,
};
const spec = completeSpec({
	date: "d",
	target: "y",
	channels: ["tv"],
	organic: ["mail"],
	spend: { tv: "cost" },
	geo: "geo",
	population: "people",
});
const read = (rows: number[]) => {
	const problems: DataProblem[] = [];
	const part = { name: "a", rows, history: [0] };
	const market = readMarket(table, part, spec, columnMarks(table), problems);
	return { market, problems };
};

it("reads media with their history, spend apart, and people on average", () => {
	const { market, problems } = read([1]);
	expect(problems).toEqual([]);
	expect(market).toEqual({
		target: [8],
		channels: [{ name: "tv", values: [2], history: [1], spend: [4] }],
		organic: [{ name: "mail", values: [6], history: [3] }],
		controls: [],
		population: 50,
	});
});

it("names what is no number once, with its count", () => {
	expect(read([1, 2, 3]).problems).toMatchObject([
		{ code: "text-in-number", column: "tv", row: 4, count: 2 },
	]);
});
