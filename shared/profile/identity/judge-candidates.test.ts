import { expect, it } from "vitest";
import { judgeCandidates } from "./judge-candidates.ts";

const candidates = {
	left: Int32Array.of(0, 0, 1),
	right: Int32Array.of(2, 3, 3),
};

it("lets pairs stand alone, or compete", () => {
	const logOdds = Float64Array.of(Math.log(4), Math.log(1), Math.log(1));
	expect([...judgeCandidates(candidates, logOdds, null)]).toEqual([
		0.8, 0.5, 0.5,
	]);
	// 1.8 matches expected among 2 and 2: 10 % of either side is free, so the odds are a hundredfold.
	const [first = 0, second = 0, third = 0] = judgeCandidates(
		candidates,
		logOdds,
		{ first: 2, second: 2 },
	);
	expect(first).toBeCloseTo(400 / 501, 9);
	expect(second).toBeCloseTo(100 / 601, 9);
	expect(third).toBeCloseTo(100 / 201, 9);
});

it("keeps certainty finite", () => {
	const [sure] = judgeCandidates(
		candidates,
		Float64Array.of(5000, -5000, -5000),
		{ first: 100, second: 100 },
	);
	expect(sure).toBeGreaterThan(0.999999);
	expect(sure).toBeLessThanOrEqual(1);
});
