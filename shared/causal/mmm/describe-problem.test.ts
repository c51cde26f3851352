import { expect, it } from "vitest";
import { describeProblem } from "./describe-problem.ts";

it("says what, where and how to mend it, in both languages", () => {
	const problem = describeProblem("negative-spend", {
		column: "tv",
		row: 12,
		value: "-5",
		count: 3,
	});
	expect(problem).toMatchObject({
		code: "negative-spend",
		severity: "error",
		row: 12,
		count: 3,
	});
	expect(problem.message).toEqual({
		de: "Spalte „tv“, Zeile 12: Der Betrag -5 ist negativ.",
		en: 'Column "tv", line 12: the amount -5 is negative.',
	});
	expect(problem.fix.de).toContain("Gutschriften");
});

it("cuts long cells and leaves out what is not known", () => {
	expect(
		describeProblem("text-in-number", { value: "x".repeat(200) }).value,
	).toHaveLength(60);
	expect(Object.keys(describeProblem("empty-file"))).toEqual([
		"code",
		"severity",
		"message",
		"fix",
	]);
});
