import { describe, expect, it } from "vitest";
import { combineBleu } from "./combine-bleu.ts";

describe("combineBleu", () => {
	it("gives the worked value", () => {
		expect(
			combineBleu({
				matches: [9, 7, 5, 3],
				totals: [10, 8, 6, 4],
				length: 11,
				referenceLength: 11,
				floor: 0,
				effectiveOrder: false,
			}),
		).toEqual({ score: expect.closeTo(0.8375922397, 9), brevityPenalty: 1 });
	});
	it("is 0 for nothing, and for an order without matches", () => {
		const empty = {
			matches: [0, 0, 0, 0],
			totals: [0, 0, 0, 0],
			length: 0,
			referenceLength: 3,
			floor: 0,
		};
		expect(combineBleu({ ...empty, effectiveOrder: true }).score).toBe(0);
		expect(combineBleu({ ...empty, effectiveOrder: false }).score).toBe(0);
		expect(
			combineBleu({
				matches: [1, 0],
				totals: [2, 1],
				length: 2,
				referenceLength: 2,
				floor: 0,
				effectiveOrder: false,
			}).score,
		).toBe(0);
	});
});
