import { describe, expect, it } from "vitest";
import { createRandom } from "../../../statistics/create-random.ts";
import { drawBinomial } from "../../../statistics/draw-binomial.ts";
import { fitRates } from "./fit-rates.ts";
import type { RateRow } from "./rate-row.ts";

const row = (stratum: number, clicks: number, x: number): RateRow => ({
	stratum,
	impressions: 1000,
	clicks,
	weight: 1,
	columns: Int32Array.of(0),
	values: Float64Array.of(x),
});
const flat = { mean: new Float64Array(1), precision: new Float64Array(1) };
const logit = (p: number): number => Math.log(p / (1 - p));

describe("fitRates", () => {
	it("is the difference in log-odds for two texts and a flat prior", () => {
		const { mean } = fitRates([row(0, 100, 1), row(0, 50, 0)], 1, flat, 0);
		expect(mean[0]).toBeCloseTo(logit(0.1) - logit(0.05), 8);
		expect(mean[0]).toBeCloseTo(0.74721, 5);
	});

	it("learns nothing from strata that differ, only from texts within them", () => {
		const between = [
			row(0, 100, 1),
			row(0, 100, 1),
			row(1, 50, 0),
			row(1, 50, 0),
		];
		const prior = { mean: Float64Array.of(0.3), precision: Float64Array.of(4) };
		expect(fitRates(between, 2, prior, 0.2).mean[0]).toBeCloseTo(0.3, 9);
	});

	it("stands still at the mode: the posterior's slope is 0 there", () => {
		const rows = [
			row(0, 30, 1),
			row(0, 10, 0),
			row(0, 0, 0.5),
			row(1, 7, 1),
			row(1, 3, 0),
		];
		const prior = {
			mean: Float64Array.of(0.1),
			precision: Float64Array.of(10),
		};
		const spread = 0.3;
		const { mean, linearised } = fitRates(rows, 2, prior, spread);
		const slope = rows.reduce((sum, { clicks, impressions, values }, index) => {
			const p = 1 / (1 + Math.exp(-(linearised.at[index] ?? 0)));
			return sum + (values[0] ?? 0) * (clicks - impressions * p);
		}, 0);
		expect(slope - 10 * ((mean[0] ?? 0) - 0.1)).toBeCloseTo(0, 6);
	});

	it("recovers slope and spread, its 90 % intervals hold the truth, the evidence peaks near the true spread", () => {
		let held = 0;
		const accounts = 100;
		const [truth, spread] = [0.3, 0.2];
		const peaks: number[] = [];
		for (let account = 0; account < accounts; account += 1) {
			const random = createRandom(31, account);
			const rows = Array.from({ length: 160 }, (_, index) => {
				const x = random.normal();
				const stratum = Math.floor(index / 8);
				const at = -3 + 0.1 * stratum + truth * x + spread * random.normal();
				return row(
					stratum,
					drawBinomial(1000, 1 / (1 + Math.exp(-at)), random),
					x,
				);
			});
			const { mean, lower } = fitRates(rows, 20, flat, spread);
			const error = 1.6449 / (lower[0] ?? 1);
			held += Math.abs((mean[0] ?? 0) - truth) < error ? 1 : 0;
			if (account < 10) {
				const grid = [0.05, 0.1, 0.2, 0.4];
				const evidence = grid.map(
					(at) => fitRates(rows, 20, flat, at).logEvidence,
				);
				peaks.push(grid[evidence.indexOf(Math.max(...evidence))] ?? 0);
			}
		}
		expect(held).toBeGreaterThanOrEqual(83);
		expect(held).toBeLessThanOrEqual(97);
		expect(peaks.filter((peak) => peak === 0.2).length).toBeGreaterThanOrEqual(
			8,
		);
	});
});
