import { expect, it } from "vitest";
import { readTarget } from "./read-target.ts";

const codeOf = (cells: string[], positive?: string) => {
	const read = readTarget("t", cells, positive);
	return read.ok ? null : read.problem.code;
};

it("knows what left means in both languages, or is told", () => {
	const read = readTarget("t", ["Ja", "Nein", ""], undefined);
	expect(read.ok && [...read.labels]).toEqual([1, 0, -1]);
	const told = readTarget("t", ["A", "B"], "B");
	expect(told.ok && [...told.labels]).toEqual([0, 1]);
});

it("refuses what is not one of two", () => {
	expect(codeOf(["yes", "yes"])).toBe("one-class");
	expect(codeOf(["", ""])).toBe("one-class");
	expect(codeOf(["1", "2", "3"])).toBe("not-binary");
	expect(codeOf(["A", "B"])).toBe("unknown-positive");
	expect(codeOf(["yes", "no"], "maybe")).toBe("unknown-positive");
});
