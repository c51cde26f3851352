import { expect, it } from "vitest";
import { holidayColumns } from "./holiday-columns.ts";

const dates = ["2024-12-16", "2024-12-23", "2024-12-30", "2025-01-06"];

it("marks the week that holds a holiday, and has one column for holidays of the same weeks", () => {
	const columns = holidayColumns(dates, "DE");
	expect(columns.map(({ name }) => name)).toEqual(["christmas", "new_year"]);
	expect(Array.from(columns[0]?.values ?? [])).toEqual([0, 1, 0, 0]);
});

it("has the columns of the first weeks, whatever comes later", () => {
	expect(holidayColumns(dates, "DE", 2).map(({ name }) => name)).toEqual([
		"christmas",
	]);
});
