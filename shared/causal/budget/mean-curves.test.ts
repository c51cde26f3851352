import { describe, expect, it } from "vitest";
import { meanCurves } from "./mean-curves.ts";

const table = {
	step: 1,
	draws: 2,
	channels: [{ min: 0, most: 1, values: Float64Array.of(0, 4, 10, 20) }],
};

describe("meanCurves", () => {
	it("takes the mean over draws, weighted where asked", () => {
		expect(meanCurves(table)).toEqual([Float64Array.of(2, 15)]);
		expect(meanCurves(table, [3, 1])).toEqual([Float64Array.of(1, 12.5)]);
	});
});
