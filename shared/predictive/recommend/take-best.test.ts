import fc from "fast-check";
import { expect, it } from "vitest";
import { takeBest } from "./take-best.ts";

it("takes what sorting everything would take", () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: -2, max: 6 })),
			fc.integer({ min: 1, max: 8 }),
			fc.array(fc.integer({ min: 0, max: 10 })),
			(scores, k, left) => {
				const without = new Set(left);
				const sorted = scores
					.map((score, at) => ({ score, at }))
					.filter(({ score, at }) => score > 0 && !without.has(at))
					.sort((a, b) => b.score - a.score || a.at - b.at)
					.slice(0, k)
					.map(({ at }) => at);
				expect(takeBest(new Map(scores.entries()), k, without)).toEqual(sorted);
			},
		),
		{ seed: 3 },
	);
});
