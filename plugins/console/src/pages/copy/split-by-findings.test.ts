import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitByFindings } from "./split-by-findings.ts";

const finding = (start: number, end: number, level = "warning") => ({
	start,
	end,
	level,
});

describe("splitByFindings", () => {
	it("marks what a finding covers", () => {
		expect(splitByFindings("click here now", [finding(0, 10)])).toEqual([
			{ text: "click here", finding: finding(0, 10) },
			{ text: " now", finding: null },
		]);
	});

	it("lets the gravest of two overlapping findings show", () => {
		const pieces = splitByFindings("abcdef", [
			finding(0, 4, "suggestion"),
			finding(2, 6, "error"),
		]);
		expect(pieces.map(({ text, finding: one }) => [text, one?.level])).toEqual([
			["ab", "suggestion"],
			["cd", "error"],
			["ef", "error"],
		]);
	});

	it("ignores empty findings and those of a longer, older text", () => {
		expect(splitByFindings("ab", [finding(2, 2), finding(1, 9)])).toEqual([
			{ text: "ab", finding: null },
		]);
		expect(splitByFindings("", [])).toEqual([]);
	});

	it("never loses or adds a character", () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 40 }),
				fc.array(fc.tuple(fc.nat(45), fc.nat(45)), { maxLength: 6 }),
				(text, spans) => {
					const findings = spans.map(([a, b]) =>
						finding(Math.min(a, b), Math.max(a, b)),
					);
					expect(
						splitByFindings(text, findings)
							.map((piece) => piece.text)
							.join(""),
					).toBe(text);
				},
			),
		);
	});
});
