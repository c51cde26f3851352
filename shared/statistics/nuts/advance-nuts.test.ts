import { describe, expect, it } from "vitest";
import { bulkEss } from "../convergence/bulk-ess.ts";
import { eBfmi } from "../convergence/e-bfmi.ts";
import { mcseMean } from "../convergence/mcse-mean.ts";
import { rHat } from "../convergence/r-hat.ts";
import type { LogDensity } from "../hamiltonian-move.ts";
import { mean } from "../mean.ts";
import { variance } from "../variance.ts";
import { advanceNuts } from "./advance-nuts.ts";
import type { Metric } from "./metric.ts";
import { metricFromPrecision } from "./metric-from-precision.ts";
import type { NutsState } from "./nuts-state.ts";
import { startNuts } from "./start-nuts.ts";

const settings = { tune: 400, draws: 1500, targetAccept: 0.85, maxDepth: 10 };

/** Normal, deviations 100 and 0.1, correlation 0.99 in standard units. */
const correlated: LogDensity = (point, gradient) => {
	const [a, b] = [(point[0] ?? 0) / 100, ((point[1] ?? 0) - 7) / 0.1];
	const rest = 1 - 0.99 * 0.99;
	if (gradient) {
		gradient[0] = -(a - 0.99 * b) / rest / 100;
		gradient[1] = -(b - 0.99 * a) / rest / 0.1;
	}
	return (-0.5 * (a * a - 2 * 0.99 * a * b + b * b)) / rest;
};

/** Neal's funnel with nine leaves: v ~ N(0, 3), x_i ~ N(0, exp(v / 2)). */
const funnel: LogDensity = (point, gradient) => {
	const v = point[0] ?? 0;
	const precision = Math.exp(-v);
	let squares = 0;
	for (let i = 1; i < 10; i++) squares += (point[i] ?? 0) ** 2;
	if (gradient) {
		gradient[0] = -v / 9 - 4.5 + 0.5 * squares * precision;
		for (let i = 1; i < 10; i++) gradient[i] = -(point[i] ?? 0) * precision;
	}
	return (-v * v) / 18 - 4.5 * v - 0.5 * squares * precision;
};

/** Of coordinates that are not correlated. */
function diagonal(...variances: number[]): Metric {
	const n = variances.length;
	const precision = Array.from({ length: n * n }, (_, i) =>
		i % (n + 1) === 0 ? 1 / (variances[i % n] ?? 1) : 0,
	);
	const found = metricFromPrecision(precision, n);
	if (!found.ok) throw new Error("variances are positive");
	return found.metric;
}

function run(
	density: LogDensity,
	start: number[],
	metric: Metric,
	more = {},
): NutsState[] {
	return [0, 1, 2, 3].map((stream) =>
		advanceNuts(
			density,
			startNuts(density, start, metric, { ...settings, ...more }, 6, stream),
			1e9,
		),
	);
}

const column = (states: NutsState[], i: number) =>
	states.map(({ draws }) => draws.map((draw) => draw[i] ?? 0));

describe("advanceNuts", () => {
	it("learns scales and correlation, and finds the known moments", () => {
		const states = run(correlated, [50, 7.05], diagonal(4e4, 0.003));
		for (const [i, centre, deviation] of [
			[0, 0, 100],
			[1, 7, 0.1],
		] as const) {
			const chains = column(states, i);
			const all = chains.flat();
			expect(rHat(chains)).toBeLessThan(1.01);
			expect(bulkEss(chains)).toBeGreaterThan(600);
			expect(Math.abs(mean(all) - centre)).toBeLessThan(
				4 * (mcseMean(chains) ?? 0),
			);
			expect(Math.sqrt(variance(all)) / deviation).toBeCloseTo(1, 1);
		}
		for (const { divergences, acceptance, steps, energies } of states) {
			expect(divergences).toBe(0);
			// Dual averaging errs on the side of smaller steps in short warm-ups.
			expect(acceptance / 1500).toBeGreaterThan(0.8);
			expect(acceptance / 1500).toBeLessThan(0.97);
			expect(steps / 1500).toBeLessThan(12);
			expect(eBfmi(energies)).toBeGreaterThan(0.6);
		}
	});

	it("says of a funnel that it is one", () => {
		const states = run(
			funnel,
			new Array(10).fill(0.1),
			diagonal(...new Array(10).fill(1)),
			{
				draws: 1000,
			},
		);
		const divergences = states.reduce((sum, s) => sum + s.divergences, 0);
		const fraction = Math.min(...states.map((s) => eBfmi(s.energies) ?? 0));
		const agreement = rHat(column(states, 0)) ?? 0;
		expect(divergences > 0 || agreement > 1.01).toBe(true);
		expect(fraction).toBeLessThan(0.5);
	});

	it("gives the same bits however the work is cut and carried", () => {
		const short = { ...settings, tune: 150, draws: 60 };
		const start = startNuts(
			correlated,
			[0, 7],
			diagonal(1e4, 0.01),
			short,
			3,
			1,
		);
		const whole = advanceNuts(correlated, start, 1000);
		let state = start;
		for (const piece of [1, 40, 59, 3, 70, 100])
			state = advanceNuts(correlated, JSON.parse(JSON.stringify(state)), piece);
		expect(JSON.stringify(state)).toBe(JSON.stringify(whole));
		expect(whole.draws).toHaveLength(60);
		expect(start.iteration).toBe(0);
		expect(advanceNuts(correlated, whole, 10)).toBe(whole);
	});
});
