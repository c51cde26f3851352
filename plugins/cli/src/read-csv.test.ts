import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";

const cellsOf = (text: string) => readCsv(text).map(({ cells }) => cells);

describe("readCsv", () => {
	it("reads quotes, separators and line ends inside quotes, and counts lines as an editor does", () => {
		const text = 'a,b\r\n"x, ""y""","two\nlines"\r\n\r\nlast,';
		expect(readCsv(text)).toEqual([
			{ cells: ["a", "b"], line: 1 },
			{ cells: ['x, "y"', "two\nlines"], line: 2 },
			{ cells: ["last", ""], line: 5 },
		]);
	});

	it("takes the separator of the first line", () => {
		expect(cellsOf("a;b\n1,5;2")).toEqual([
			["a", "b"],
			["1,5", "2"],
		]);
		expect(cellsOf("a\tb\n1,5\t2")[1]).toEqual(["1,5", "2"]);
	});

	it("takes the rest of the text where a quote is never closed", () => {
		expect(cellsOf('a,b\n"x,1\ny,2')).toEqual([["a", "b"], ["x,1\ny,2"]]);
	});

	it("gives back any table that was written with quotes", () => {
		const cell = fc.string({ unit: "grapheme", maxLength: 12 });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
				(rows) => {
					const quoted = rows.map((row) =>
						row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","),
					);
					expect(cellsOf(["h1,h2", ...quoted].join("\n"))).toEqual([
						["h1", "h2"],
						...rows,
					]);
				},
			),
		);
	});
});
