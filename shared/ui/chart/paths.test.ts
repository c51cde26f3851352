import { describe, expect, it } from "vitest";
import { paths } from "./paths.ts";

describe("paths", () => {
	it("draws a line through points", () => {
		expect(
			paths.line([
				[0, 1],
				[2.006, 3],
			]),
		).toBe("M0,1L2.01,3");
		expect(paths.line([])).toBe("");
	});

	it("closes a band over its upper and back along its lower edge", () => {
		expect(
			paths.band([
				[0, 10, 4],
				[5, 12, 3],
			]),
		).toBe("M0,4L5,3L5,12L0,10Z");
		expect(paths.band([])).toBe("");
	});
});
