import { expect, it } from "vitest";
import { lineariseRates } from "./linearise-rates.ts";

it("has the slope and curvature of the binomial log-likelihood", () => {
	const row = {
		stratum: 0,
		impressions: 1000,
		clicks: 50,
		weight: 1,
		columns: new Int32Array(),
		values: new Float64Array(),
	};
	const { information, response } = lineariseRates([row], Float64Array.of(0));
	expect(information[0]).toBeCloseTo(250, 9);
	expect(response[0]).toBeCloseTo(-1.8, 9);
});
