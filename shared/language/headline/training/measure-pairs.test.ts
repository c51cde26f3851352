import { expect, it } from "vitest";
import { measurePairs } from "./measure-pairs.ts";

it("measures accuracy, slices and calibration", () => {
	const even = Math.log(3);
	const measures = measurePairs([
		{ logOdds: 2 * even, won: 1 },
		{ logOdds: even, won: 1 },
		{ logOdds: even, won: 1 },
		{ logOdds: -even, won: 0 },
		{ logOdds: -even, won: 1 },
	]);
	expect(measures.accuracy).toBe(0.8);
	expect(measures.top20).toBe(1);
	expect(measures.decidedShare).toBe(1);
	expect(measures.expectedCalibrationError).toBeCloseTo(0.02, 9);
});
