import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentsOf } from "./segments.ts";

describe("segmentsOf", () => {
	it("gives the worked value", () => {
		const found = segmentsOf(10, [
			{ start: 2, end: 6, level: "warning" },
			{ start: 4, end: 8, level: "error" },
		]);
		expect(found.map((s) => [s.start, s.end, s.level, s.findings])).toEqual([
			[0, 2, null, []],
			[2, 4, "warning", [0]],
			[4, 6, "error", [0, 1]],
			[6, 8, "error", [1]],
			[8, 10, null, []],
		]);
	});
	it("marks nothing for a finding without extent", () => {
		expect(segmentsOf(3, [{ start: 3, end: 3, level: "error" }])).toEqual([
			{ start: 0, end: 3, level: null, findings: [] },
		]);
		expect(segmentsOf(0, [])).toEqual([]);
	});
	it("always adds up to the text", () => {
		const finding = fc.record({
			start: fc.nat(30),
			end: fc.nat(30),
			level: fc.constantFrom("error" as const, "warning" as const),
		});
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 30 }),
				fc.array(finding),
				(length, findings) => {
					let at = 0;
					for (const segment of segmentsOf(length, findings)) {
						expect(segment.start).toBe(at);
						expect(segment.end).toBeGreaterThan(segment.start);
						at = segment.end;
					}
					expect(at).toBe(length);
				},
			),
		);
	});
});
