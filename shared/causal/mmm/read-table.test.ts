import { describe, expect, it } from "vitest";
import { readTable } from "./read-table.ts";

const codeOf = (csv: string) => {
	const result = readTable(csv);
	return result.ok ? "read" : result.problems[0]?.code;
};

describe("readTable", () => {
	it.each([
		[",", "a,b\n1,2\n"],
		[";", "a;b\r\n1;2\r\n"],
		["\t", "a\tb\n1\t2"],
	] as const)("tells the separator %j", (delimiter, csv) => {
		expect(readTable(csv)).toEqual({
			ok: true,
			table: { columns: ["a", "b"], rows: [["1", "2"]], lines: [2], delimiter },
		});
	});
	it("reads quotes, a byte order mark, blank lines and keeps the file's line numbers", () => {
		const result = readTable('\uFEFF"a;x","b"\n\n"1, 2"," 3 "\n,\n4,5\n');
		expect(result.ok && result.table).toEqual({
			columns: ["a;x", "b"],
			rows: [
				["1, 2", "3"],
				["4", "5"],
			],
			lines: [3, 5],
			delimiter: ",",
		});
	});
	it("refuses what cannot be a table, saying why", () => {
		expect(codeOf("")).toBe("empty-file");
		expect(codeOf("a,b\n")).toBe("empty-file");
		expect(codeOf("a,a\n1,2")).toBe("duplicate-header");
		expect(codeOf("a,\n1,2")).toBe("missing-header");
		expect(codeOf("a,b\n1,2,3")).toBe("broken-csv");
		expect(codeOf(`a\n${"1\n".repeat(30_001)}`)).toBe("too-many-rows");
		expect(codeOf(`a\n${"1".repeat(5_000_000)}`)).toBe("too-large");
		expect(
			codeOf(`${Array.from({ length: 201 }, (_, i) => `c${i}`).join(",")}\n1`),
		).toBe("too-many-columns");
	});
});
