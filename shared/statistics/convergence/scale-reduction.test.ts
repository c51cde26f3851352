import { expect, it } from "vitest";
import { scaleReduction } from "./scale-reduction.ts";

it("is the root of total over within-chain variance", () => {
	// Within 1, between 0.5: (3 - 1) / 3 + 0.5.
	expect(
		scaleReduction([
			[1, 2, 3],
			[2, 3, 4],
		]),
	).toBeCloseTo(Math.sqrt(2 / 3 + 0.5), 12);
});

it("is not defined for one chain or chains that stand still", () => {
	expect(scaleReduction([[1, 2, 3]])).toBeNull();
	expect(
		scaleReduction([
			[1, 1],
			[2, 2],
		]),
	).toBeNull();
});
