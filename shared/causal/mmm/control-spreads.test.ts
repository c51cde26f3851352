import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { controlSpreads } from "./control-spreads.ts";
import type { MmmGeo } from "./mmm-series.ts";

const WEEKS = 80;

/** Markets whose answer to one control has the given spread, with noise of 0.1 a week, beside one channel. */
function simulate(seed: number, markets: number, spread: number): MmmGeo[] {
	const random = createRandom(seed, 5);
	const seasons = Array.from({ length: WEEKS }, () => 0.2 * random.normal());
	return Array.from({ length: markets }, (_, g) => {
		const slope = 0.1 + spread * random.normal();
		const price = Array.from({ length: WEEKS }, () => random.normal());
		const media = Array.from({ length: WEEKS }, () => random.uniform());
		const target = price.map(
			(z, t) =>
				2 +
				slope * z +
				0.3 * (media[t] ?? 0) +
				(seasons[t] ?? 0) +
				0.1 * random.normal(),
		);
		return {
			name: `market_${g}`,
			target,
			channels: [{ name: "tv", values: media, spend: media }],
			controls: [{ name: "price", values: price }],
		};
	});
}
const units = (markets: number) => new Array<number>(markets).fill(1);

describe("controlSpreads", () => {
	it("recovers the spread of simulated markets", () => {
		const found = Array.from(
			{ length: 40 },
			(_, seed) =>
				controlSpreads(simulate(seed, 20, 0.1), units(20))[0] ?? Number.NaN,
		);
		const mean = found.reduce((sum, value) => sum + value, 0) / found.length;
		expect(mean).toBeGreaterThan(0.09);
		expect(mean).toBeLessThan(0.11);
	});

	it("sees a difference where there is none in about one set of a hundred", () => {
		const seen = Array.from(
			{ length: 300 },
			(_, seed) => controlSpreads(simulate(seed, 8, 0), units(8))[0] ?? 1,
		).filter((spread) => spread > 0).length;
		// Binomial (300, 0.01): 9 or more with a chance of 0.4 %; Q is a little liberal because the noise is estimated.
		expect(seen).toBeLessThan(9);
	});

	it("is the same in any unit of control and target", () => {
		const markets = simulate(3, 6, 0.2);
		const [plain = Number.NaN] = controlSpreads(markets, units(6));
		expect(plain).toBeGreaterThan(0);
		const scale = fc.double({ min: 0.01, max: 100, noNaN: true });
		fc.assert(
			fc.property(scale, scale, (byControl, byTarget) => {
				const scaled = markets.map((market) => ({
					...market,
					target: market.target.map((y) => y * byTarget),
					controls: market.controls.map(({ name, values }) => ({
						name,
						values: values.map((z) => z * byControl),
					})),
				}));
				const [found = Number.NaN] = controlSpreads(
					scaled,
					units(6).map(() => byTarget),
				);
				expect((found * byControl) / plain).toBeCloseTo(1, 8);
			}),
			{ seed: 1, numRuns: 20 },
		);
	});

	it("is zero for few markets, few weeks and a control that does not move", () => {
		expect(controlSpreads(simulate(3, 3, 0.2), units(3))).toEqual([0]);
		const short = simulate(3, 6, 0.2).map(({ target, ...market }) => ({
			...market,
			target: target.slice(0, 20),
		}));
		expect(controlSpreads(short, units(6))).toEqual([0]);
		const still = simulate(3, 6, 0.2).map((market) => ({
			...market,
			controls: [{ name: "price", values: new Array<number>(WEEKS).fill(2) }],
		}));
		expect(controlSpreads(still, units(6))).toEqual([0]);
	});
});
