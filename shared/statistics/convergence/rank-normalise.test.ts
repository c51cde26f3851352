import fc from "fast-check";
import { expect, it } from "vitest";
import { rankNormalise } from "./rank-normalise.ts";

it("replaces draws by normal quantiles of their ranks", () => {
	const [scores] = rankNormalise([[10, 30, 20]]);
	expect(scores?.[0]).toBeCloseTo(-0.8694238, 6);
	expect(scores?.[1]).toBeCloseTo(0.8694238, 6);
	expect(scores?.[2]).toBeCloseTo(0, 12);
});

it("keeps order across chains and gives equal draws equal scores", () => {
	const draws = fc.array(fc.integer({ min: 0, max: 9 }), {
		minLength: 2,
		maxLength: 12,
	});
	fc.assert(
		fc.property(draws, draws, (a, b) => {
			const scores = rankNormalise([a, b]).flatMap((part) => [...part]);
			const all = [...a, ...b];
			for (let i = 0; i < all.length; i++)
				for (let j = 0; j < all.length; j++)
					expect(Math.sign((scores[i] ?? 0) - (scores[j] ?? 0))).toBe(
						Math.sign((all[i] ?? 0) - (all[j] ?? 0)),
					);
		}),
	);
});
