import { expect, it } from "vitest";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { type KnownSet, measureCoverage } from "./measure-coverage.ts";

/** The first market alone, with one wave less. */
function single(seed: number): KnownSet {
	const asked = { markets: 1, weeks: 60, channels: 1 };
	const { csv, spec, truth } = simulateMarkets(seed, asked);
	const { geo: _geo, population: _population, ...rest } = spec;
	return {
		csv,
		spec: { ...rest, seasonality: { yearly: 0 } },
		truth: truth.map(({ channel, contribution }) => ({
			name: `contribution[${channel}]`,
			value: contribution,
		})),
	};
}
const options = { chains: 2, draws: 120, tune: 60 };

it("finds the truth inside as often as chance allows, and misses it where it is not the truth", () => {
	const sets = Array.from({ length: 12 }, (_, seed) => single(seed + 1));
	const [row] = measureCoverage(sets, options).rows;
	expect(row).toMatchObject({ name: "contribution[x1]", sets: 12 });
	expect(row?.inside).toBeGreaterThanOrEqual(row?.band.low ?? Number.NaN);
	const wrong = sets.slice(0, 4).map((set) => ({
		...set,
		truth: set.truth.map(({ name, value }) => ({ name, value: 4 * value })),
	}));
	expect(measureCoverage(wrong, options).rows[0]?.inside).toBe(0);
});
