import fc from "fast-check";
import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { psisLoo } from "./psis-loo.ts";

const logNormal = (x: number, mean: number, variance: number) =>
	-0.5 * ((x - mean) ** 2 / variance + Math.log(2 * Math.PI * variance));

it("agrees with the exact figure of a conjugate normal model", () => {
	// y_i ~ N(mu, 1), mu ~ N(0, 4): posterior and leave-one-out predictive densities are normal.
	const random = createRandom(11);
	const y = Array.from({ length: 20 }, () => 1 + random.normal());
	const posterior = (values: number[]) => {
		const precision = values.length + 0.25;
		return {
			mean: values.reduce((sum, value) => sum + value, 0) / precision,
			variance: 1 / precision,
		};
	};
	const whole = posterior(y);
	const draws = Array.from(
		{ length: 4000 },
		() => whole.mean + Math.sqrt(whole.variance) * random.normal(),
	);
	const found = psisLoo(
		y.map((value) => draws.map((mu) => logNormal(value, mu, 1))),
	);
	const exact = y.map((value, i) => {
		const rest = posterior(y.filter((_, j) => j !== i));
		return logNormal(value, rest.mean, 1 + rest.variance);
	});
	const elpd = exact.reduce((sum, value) => sum + value, 0);
	// Monte Carlo error with 4,000 draws is about 0.01.
	expect(Math.abs(found.elpd - elpd)).toBeLessThan(0.05);
	found.rows.forEach((row, i) => {
		expect(Math.abs(row.elpd - (exact[i] ?? 0))).toBeLessThan(0.03);
		expect(row.k).toBeLessThan(0.7);
	});
	expect(found.unreliable).toBe(0);
	// One mean is estimated.
	expect(found.p).toBeGreaterThan(0.5);
	expect(found.p).toBeLessThan(1.6);
	const mean = elpd / 20;
	const spread = exact.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	expect(found.se).toBeCloseTo(Math.sqrt((20 / 19) * spread), 1);
});

it("is the density itself where all draws agree, and moves with its unit", () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: -50, max: 50, noNaN: true }), {
				minLength: 2,
				maxLength: 6,
			}),
			fc.double({ min: -5, max: 5, noNaN: true }),
			(logs, shift) => {
				const alike = psisLoo(
					logs.map((log) => new Array<number>(30).fill(log)),
				);
				expect(alike.elpd).toBeCloseTo(
					logs.reduce((sum, log) => sum + log, 0),
					8,
				);
				expect(alike.p).toBeCloseTo(0, 8);
				const draws = logs.map((log) =>
					Array.from({ length: 40 }, (_, d) => log + Math.sin(d * 1.7)),
				);
				const moved = draws.map((row) => row.map((log) => log + shift));
				expect(psisLoo(moved).elpd).toBeCloseTo(
					psisLoo(draws).elpd + shift * logs.length,
					6,
				);
			},
		),
		{ seed: 3, numRuns: 40 },
	);
});

it("says where a single row rules", () => {
	const random = createRandom(2);
	const wild = Array.from({ length: 1000 }, () => -40 * random.normal() ** 2);
	expect(psisLoo([wild]).unreliable).toBe(1);
});
