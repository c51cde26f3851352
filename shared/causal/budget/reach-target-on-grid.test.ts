import { describe, expect, it } from "vitest";
import type { SteadyResponse } from "../mmm/steady-response.ts";
import { reachTargetOnGrid } from "./reach-target-on-grid.ts";

/** 10 for each of the first 10 units of money. */
const straight: SteadyResponse = {
	channel: "a",
	shape: "power",
	full: Float64Array.of(10),
	rate: Float64Array.of(1),
};

describe("reachTargetOnGrid", () => {
	it("takes all of a straight line that brings enough, and none of one that does not", () => {
		const limits = [{ min: 0, max: 400 }];
		const marginal = (value: number) =>
			reachTargetOnGrid([straight], limits, [], {
				kind: "marginal_roas",
				value,
			});
		expect(marginal(9.99)).toEqual({ ok: true, total: 400 });
		expect(marginal(10.01)).toEqual({
			ok: false,
			best: expect.closeTo(10, 9),
		});
	});
});
