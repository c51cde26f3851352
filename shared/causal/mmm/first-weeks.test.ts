import { describe, expect, it } from "vitest";
import { firstWeeks } from "./first-weeks.ts";

const series = {
	dates: ["2025-01-06", "2025-01-13", "2025-01-20"],
	target: [1, 2, 3],
	channels: [{ name: "tv", values: [4, 5, 6], spend: [7, 8, 9] }],
	controls: [{ name: "price", values: [10, 11, 12] }],
};

describe("firstWeeks", () => {
	it("cuts every column alike and leaves the series as it was", () => {
		const before = structuredClone(series);
		expect(firstWeeks(series, 2)).toEqual({
			dates: ["2025-01-06", "2025-01-13"],
			target: [1, 2],
			channels: [{ name: "tv", values: [4, 5], spend: [7, 8] }],
			controls: [{ name: "price", values: [10, 11] }],
		});
		expect(firstWeeks(series, 9)).toEqual(series);
		expect(series).toEqual(before);
	});
});
