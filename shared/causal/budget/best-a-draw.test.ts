import { describe, expect, it } from "vitest";
import { bestADraw } from "./best-a-draw.ts";

/** In draw 0 the first channel brings more, in draw 1 the second. */
const table = {
	step: 1,
	draws: 2,
	channels: [
		{ min: 0, most: 2, values: Float64Array.of(0, 0, 5, 1, 6, 2) },
		{ min: 0, most: 2, values: Float64Array.of(0, 0, 1, 4, 2, 9) },
	],
};
const limits = [{ min: 0 }, { min: 0 }];

describe("bestADraw", () => {
	it("splits anew in every draw", () => {
		expect(bestADraw(table, limits, [], 2)).toEqual(Float64Array.of(6, 9));
	});

	it("keeps to groups", () => {
		const group = { members: [1], min: 0, max: 1 };
		expect(bestADraw(table, limits, [group], 2)).toEqual(Float64Array.of(6, 5));
	});
});
