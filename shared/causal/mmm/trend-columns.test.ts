import { expect, it } from "vitest";
import { trendColumns } from "./trend-columns.ts";

const lists = (...asked: Parameters<typeof trendColumns>) =>
	trendColumns(...asked).map(({ values }) => Array.from(values));

it("draws lines, bends and hats", () => {
	expect(lists({ kind: "none" }, 5)).toEqual([]);
	expect(lists({ kind: "linear" }, 3)).toEqual([[0, 0.5, 1]]);
	expect(lists({ kind: "piecewise", changepoints: 1 }, 5)).toEqual([
		[0, 0.25, 0.5, 0.75, 1],
		[0, 0, 0, 0.25, 0.5],
	]);
	expect(lists({ kind: "knots", knots: 3 }, 5)).toEqual([
		[0, 0.5, 1, 0.5, 0],
		[0, 0, 0, 0.5, 1],
	]);
});

it("goes on after the weeks of the fit: along the line, or at the last level", () => {
	expect(lists({ kind: "linear" }, 3, 4)).toEqual([[0, 0.5, 1, 1.5]]);
	expect(lists({ kind: "knots", knots: 2 }, 3, 4)).toEqual([[0, 0.5, 1, 1]]);
});
