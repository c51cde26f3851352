import { describe, expect, it } from "vitest";
import { rouge } from "./rouge.ts";

const f1 = (text: string, reference: string) =>
	Object.values(rouge(text, reference)).map((measure) => measure.f1);

describe("rouge", () => {
	it("gives Lin's worked values", () => {
		const close = (values: number[]) =>
			values.map((value) => expect.closeTo(value, 9));
		expect(f1("police kill the gunman", "police killed the gunman")).toEqual(
			close([0.75, 1 / 3, 0.75, 0.5]),
		);
		expect(f1("the gunman kill police", "police killed the gunman")).toEqual(
			close([0.75, 1 / 3, 0.5, 1 / 6]),
		);
	});
	it("tells precision from recall", () => {
		const { rouge1, rougeL } = rouge(
			"the cat is on the mat",
			"the cat sat on the mat today",
		);
		expect(rouge1).toEqual({
			precision: expect.closeTo(5 / 6, 9),
			recall: expect.closeTo(5 / 7, 9),
			f1: expect.closeTo(10 / 13, 9),
		});
		expect(rougeL.f1).toBeCloseTo(10 / 13, 9);
	});
	it("counts a repeated word once where the reference has it once", () => {
		expect(rouge("neu neu neu", "neu").rouge1.precision).toBeCloseTo(1 / 3, 9);
	});
	it("is 0 for empty texts", () => {
		expect(f1("", "")).toEqual([0, 0, 0, 0]);
		expect(f1("\ud800", "a")).toEqual([0, 0, 0, 0]);
	});
});
