import { expect, it } from "vitest";
import { columnMarks } from "./column-marks.ts";

it("takes a column's own mark, else the table's", () => {
	const marks = columnMarks({
		columns: ["a", "b", "c"],
		rows: [["0,5", "1.234", "0,25"]],
		lines: [2],
		delimiter: ";",
	});
	expect(marks("a")).toBe("comma");
	expect(marks("b")).toBe("comma");
	expect(marks("a")).toBe("comma");
});
