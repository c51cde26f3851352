import fc from "fast-check";
import { expect, it } from "vitest";
import { createRandom } from "./create-random.ts";
import { weightedResample } from "./weighted-resample.ts";

it("takes each position floor or ceil of its share", () => {
	const raw = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), {
		minLength: 1,
		maxLength: 20,
	});
	fc.assert(
		fc.property(raw, fc.nat(1000), (list, seed) => {
			const total = list.reduce((sum, value) => sum + value, 0);
			const weights = list.map((value) => value / total);
			const positions = weightedResample(weights, 100, createRandom(seed));
			expect(positions).toHaveLength(100);
			weights.forEach((weight, i) => {
				const count = positions.filter((at) => at === i).length;
				expect(Math.abs(count - 100 * weight)).toBeLessThan(1 + 1e-9);
			});
		}),
		{ seed: 1 },
	);
});
