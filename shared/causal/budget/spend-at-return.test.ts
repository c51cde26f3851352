import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marginalResponse } from "../mmm/marginal-response.ts";
import { spendAtReturn } from "./spend-at-return.ts";

const tanhCurve = (channel: string, full: number[], rate: number[]) => ({
	channel,
	full: Float64Array.from(full),
	rate: Float64Array.from(rate),
});

describe("spendAtReturn", () => {
	it("finds the spend whose marginal return is asked for", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.01, max: 0.99, noNaN: true }),
				fc.double({ min: 0.001, max: 0.2, noNaN: true }),
				(part, rate) => {
					const curve = tanhCurve("a", [100, 140], [rate, rate * 1.3]);
					const wanted = part * marginalResponse(curve, 0).marginal;
					const spend = spendAtReturn(curve, wanted, 0, 100 / rate);
					expect(marginalResponse(curve, spend).marginal / wanted).toBeCloseTo(
						1,
						8,
					);
				},
			),
			{ seed: 1 },
		);
	});

	it("rests against a bound where the return is above or below throughout", () => {
		const curve = tanhCurve("a", [100], [0.1]);
		expect(spendAtReturn(curve, 1e9, 3, 50)).toBe(3);
		expect(spendAtReturn(curve, 0, 3, 50)).toBe(50);
	});
});
