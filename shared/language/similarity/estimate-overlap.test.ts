import { describe, expect, it } from "vitest";
import { estimateOverlap } from "./estimate-overlap.ts";

describe("estimateOverlap", () => {
	it("is the share of equal numbers", () => {
		expect(
			estimateOverlap(
				new Uint32Array([1, 2, 3, 4]),
				new Uint32Array([1, 2, 5, 4]),
			),
		).toBe(0.75);
	});
	it("refuses fingerprints of different length", () => {
		expect(() =>
			estimateOverlap(new Uint32Array(2), new Uint32Array(3)),
		).toThrow(RangeError);
		expect(() =>
			estimateOverlap(new Uint32Array(0), new Uint32Array(0)),
		).toThrow(RangeError);
	});
});
