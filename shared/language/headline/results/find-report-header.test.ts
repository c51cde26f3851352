import { expect, it } from "vitest";
import { findReportHeader } from "./find-report-header.ts";

it("passes over the title rows of a report", () => {
	expect(
		findReportHeader([
			["Asset report"],
			["1–30 Nov 2026"],
			["Asset", "Impr.", "Clicks"],
		]),
	).toBe(2);
	expect(
		findReportHeader([
			["a", "b"],
			["1", "2"],
		]),
	).toBe(0);
	expect(findReportHeader([["Asset"], ["Asset", "Impr.", "?"]])).toBe(1);
	expect(findReportHeader([])).toBe(0);
});
