import { expect, it } from "vitest";
import { readMark } from "./read-mark.ts";

it("reads a mark and takes nothing else for one", () => {
	expect(readMark('Sure:\n```json\n{"mark": 10}\n```')).toBe(1);
	expect(readMark('{"mark":0}')).toBe(0);
	for (const answer of [
		"",
		"7",
		'{"mark": 11}',
		'{"mark": 7.5}',
		'{"mark": -1}',
	])
		expect(readMark(answer), answer).toBeNull();
});
