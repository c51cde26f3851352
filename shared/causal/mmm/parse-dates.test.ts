import { describe, expect, it } from "vitest";
import { parseDates } from "./parse-dates.ts";

const read = (...cells: string[]) => {
	const result = parseDates(
		cells,
		cells.map((_, i) => i + 2),
		"week",
	);
	return result.ok ? result.days : result.problems[0];
};

describe("parseDates", () => {
	it("reads the usual ways to write a day", () => {
		expect(read("2024-12-31", "2024-01-07T00:00:00Z", "2024/1/8")).toEqual([
			"2024-12-31",
			"2024-01-07",
			"2024-01-08",
		]);
		expect(read("31.12.2024", "1.2.2024")).toEqual([
			"2024-12-31",
			"2024-02-01",
		]);
		expect(read("12/31/2024", "01/07/2025")).toEqual([
			"2024-12-31",
			"2025-01-07",
		]);
		expect(read("31/12/2024", "07/01/2025")).toEqual([
			"2024-12-31",
			"2025-01-07",
		]);
	});
	it("does not guess between day and month", () => {
		expect(read("01/02/2024", "03/04/2024")).toMatchObject({
			code: "ambiguous-date",
			row: 2,
		});
		expect(read("31/01/2024", "01/31/2024")).toMatchObject({
			code: "ambiguous-date",
		});
	});
	it("names the first day that is none, and how many", () => {
		expect(read("2024-01-01", "soon", "2024-02-30")).toMatchObject({
			code: "bad-date",
			row: 3,
			value: "soon",
			count: 2,
		});
	});
});
