import { expect, it } from "vitest";
import { decimalMark } from "./decimal-mark.ts";

it.each([
	[["1.234,56"], "comma"],
	[["12,5", "1.234"], "comma"],
	[["0,125"], "comma"],
	[["1,234.56 €"], "point"],
	[["0.318"], "point"],
	[["3984.662"], "point"],
	[["1.234", "5"], "unknown"],
	[["1,234"], "unknown"],
	[["31.12.2024", "na", ""], "unknown"],
	[["1,5", "2.5"], "mixed"],
])("reads %j as %s", (cells, mark) => {
	expect(decimalMark({ rows: [cells] })).toBe(mark);
});
