import fc from "fast-check";
import { expect, it } from "vitest";
import { betaGeometric } from "./beta-geometric.ts";
import { groupHistories } from "./group-histories.ts";

const size = fc.double({ min: 0.05, max: 20, noNaN: true });
const past = fc
	.tuple(
		fc.integer({ min: 0, max: 150 }),
		fc.double({ min: 0.01, max: 1, noNaN: true }),
		fc.double({ min: 0.5, max: 400, noNaN: true }),
	)
	.map(([frequency, share, age]) => ({
		frequency,
		recency: frequency === 0 ? 0 : share * age,
		age,
	}));

it("knows CDNOW's customer with two repeats to 1e-4, under the published parameters", () => {
	const p = [0.242593, 4.413532, 0.792886, 2.425754];
	const one = { frequency: 2, recency: 30.43, age: 38.86 };
	const bg = betaGeometric("bg-nbd");
	expect(bg.expected(p, one, 39)).toBeCloseTo(1.22591, 4);
	expect(bg.pAlive(p, one)).toBeCloseTo(0.72661, 4);
});

it("writes the slopes of what it returns, tells shares between 0 and 1, and more for longer", () => {
	for (const model of [betaGeometric("bg-nbd"), betaGeometric("mbg-nbd")])
		fc.assert(
			fc.property(fc.tuple(size, size, size, size), past, (p, one) => {
				const histories = groupHistories([{ id: "c", value: null, ...one }]);
				const slopes = new Float64Array(4);
				const value = model.logLikelihood(p, histories, slopes);
				expect(Number.isFinite(value)).toBe(true);
				for (let i = 0; i < 4; i++) {
					const h = 1e-5 * (p[i] ?? 1);
					const at = (by: number) =>
						model.logLikelihood(
							p.map((x, j) => (i === j ? x + by : x)),
							histories,
						);
					const slope = (at(h) - at(-h)) / (2 * h);
					expect(Math.abs(slope - (slopes[i] ?? 0))).toBeLessThan(
						1e-4 * (1 + Math.abs(slope)),
					);
				}
				const alive = model.pAlive(p, one);
				expect(alive).toBeGreaterThanOrEqual(0);
				expect(alive).toBeLessThanOrEqual(1);
				const soon = model.expected(p, one, 5);
				expect(soon).toBeGreaterThanOrEqual(-1e-9);
				expect(model.expected(p, one, 10)).toBeGreaterThanOrEqual(soon - 1e-9);
			}),
			{ seed: 11, numRuns: 60 },
		);
});

it("lets only MBG/NBD doubt who bought once", () => {
	const once = { frequency: 0, recency: 0, age: 50 };
	const p = [0.5, 5, 0.9, 1.6];
	expect(betaGeometric("bg-nbd").pAlive(p, once)).toBe(1);
	expect(betaGeometric("mbg-nbd").pAlive(p, once)).toBeLessThan(0.5);
});
