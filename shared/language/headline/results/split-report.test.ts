import fc from "fast-check";
import { expect, it } from "vitest";
import { splitReport } from "./split-report.ts";

it("reads what spreadsheets write", () => {
	expect(splitReport('a;b\n"x;1";2')).toEqual([
		["a", "b"],
		["x;1", "2"],
	]);
	expect(
		splitReport('\uFEFFReport\r\n\r\na\tb\r\n"say ""hi""\nthere"\t2\r\n'),
	).toEqual([["Report"], ["a", "b"], ['say "hi"\nthere', "2"]]);
	expect(splitReport("")).toEqual([]);
});

it("gives back any cells that were written", () => {
	const cells = fc.array(
		fc
			.tuple(fc.string({ minLength: 1 }), fc.string())
			.filter(([one]) => one.trim() !== ""),
		{ maxLength: 8 },
	);
	const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
	fc.assert(
		fc.property(cells, (rows) => {
			const text = rows.map((row) => row.map(quoted).join(",")).join("\n");
			expect(splitReport(text)).toEqual(rows);
		}),
		{ seed: 3 },
	);
});
