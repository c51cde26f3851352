import { expect, it } from "vitest";
import { layerPrior } from "./layer-prior.ts";
import { ownKeys } from "./own-columns-of.ts";

it("expects the archive's slope, give or take half, and own weights of their scale", () => {
	const { mean, precision } = layerPrior(
		[
			{ key: 3, variance: 4 },
			{ key: ownKeys.ngrams + 1, variance: 4 },
		],
		{ slope: 0.14, spread: 0.2 },
		{ words: 0.1, properties: 0.05 },
	);
	expect([...mean]).toEqual([0.14, 0, 0]);
	expect(precision[0]).toBeCloseTo(204.08, 2);
	expect(precision[1]).toBeCloseTo(4 / 0.0025, 6);
	expect(precision[2]).toBeCloseTo(100, 6);
});
