import { describe, expect, it } from "vitest";
import { shiftCaret } from "./shift-caret.ts";

const change = { start: 4, end: 9, insert: "use" };

describe("shiftCaret", () => {
	it("stays before the replaced words", () => {
		expect(shiftCaret(0, change)).toBe(0);
		expect(shiftCaret(4, change)).toBe(4);
	});
	it("moves along behind them", () => {
		expect(shiftCaret(9, change)).toBe(7);
		expect(shiftCaret(20, change)).toBe(18);
	});
	it("goes to the end of the new words from inside", () => {
		expect(shiftCaret(6, change)).toBe(7);
	});
	it("gives the worked value", () => {
		expect(shiftCaret(10, { start: 0, end: 7, insert: "Use" })).toBe(6);
	});
});
