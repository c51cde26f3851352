import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sineCosineOfTurns } from "./sine-cosine-of-turns.ts";

describe("sineCosineOfTurns", () => {
	it("is exact at quarter turns", () => {
		expect(sineCosineOfTurns(0)).toEqual({ sine: 0, cosine: 1 });
		expect(sineCosineOfTurns(0.25)).toEqual({ sine: 1, cosine: 0 });
		expect(sineCosineOfTurns(0.5)).toEqual({ sine: 0, cosine: -1 });
		expect(sineCosineOfTurns(-0.25)).toEqual({ sine: -1, cosine: 0 });
	});
	it("lies on the unit circle and near the engine's own", () => {
		fc.assert(
			fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (turns) => {
				const { sine, cosine } = sineCosineOfTurns(turns);
				expect(sine * sine + cosine * cosine).toBeCloseTo(1, 14);
				expect(sine).toBeCloseTo(Math.sin(2 * Math.PI * turns), 12);
				expect(cosine).toBeCloseTo(Math.cos(2 * Math.PI * turns), 12);
			}),
			{ seed: 1, numRuns: 1000 },
		);
	});
});
