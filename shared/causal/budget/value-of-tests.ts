import { createRandom } from "../../statistics/create-random.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { respond } from "../mmm/respond.ts";
import type { SteadyResponse } from "../mmm/steady-response.ts";
import { bestOnGrid } from "./best-on-grid.ts";
import { groupSteps } from "./group-steps.ts";
import { meanCurves } from "./mean-curves.ts";
import { tabulateResponses } from "./tabulate-responses.ts";
import { thinResponses } from "./thin-responses.ts";
import type { GroupLimit } from "./tighten-by-groups.ts";

/** A test of one channel: its weekly spend moved from `from` to `to` for so many weeks, the effect measured with `sigma`. */
export type ChannelTest = {
	channel: string;
	/** Money a week over all markets. */
	from: number;
	to: number;
	weeks: number;
	/** Standard error of the measured difference in target, summed over the weeks and scaled to all markets. */
	sigma: number;
};

export type TestValue = ChannelTest & {
	/** Target a week the best split gains on average from knowing the result: the expected value of sample information. */
	value: number;
	/** Monte Carlo standard error of `value`. */
	mcse: number;
	/** What the posterior expects the test to measure. */
	expectedEffect: number;
};

const DRAWS = 200;
const STEPS = 80;
const OUTCOMES = 48;

/**
 * What each test is worth for the next split of a total: how much more the best split brings on average once its result is known.
 *
 * Preposterior analysis (Raiffa and Schlaifer 1961): a result is simulated from a posterior draw and the test's error, the draws are
 * weighted by how well they agree with it, the split is chosen anew from the weighted curves, and its gain over the split of today's
 * knowledge is averaged over results. Joint draws are weighted, so what a test says about other channels counts too. Never negative.
 *
 * @param seed of the simulated results; the same seed gives the same values
 */
export function valueOfTests(
	all: readonly SteadyResponse[],
	limits: readonly { min: number; max: number }[],
	groups: readonly GroupLimit[],
	total: number,
	tests: readonly ChannelTest[],
	seed: number,
): TestValue[] {
	const { responses } = thinResponses(all, DRAWS);
	const least = limits.reduce((sum, { min }) => sum + min, 0);
	const step = (total - least) / STEPS;
	const table = tabulateResponses(responses, limits, step);
	const inSteps = groupSteps(groups, limits, step);
	const best = (curves: Float64Array[]) => {
		const grid = bestOnGrid(curves, inSteps, STEPS);
		const last = grid.values.length - 1;
		return { value: grid.values[last] ?? 0, split: grid.split(last) };
	};
	const today = best(meanCurves(table)).split;
	return tests.map((test, index) => {
		const response = responses.find(({ channel }) => channel === test.channel);
		if (!response) throw new RangeError(`no channel ${test.channel}`);
		const before = respond(response, test.from);
		const effects = respond(response, test.to).map(
			(value, d) => test.weeks * (value - (before[d] ?? 0)),
		);
		const random = createRandom(seed, index);
		const gains = Array.from({ length: OUTCOMES }, (_, k) => {
			const truth = effects[Math.floor((k * effects.length) / OUTCOMES)] ?? 0;
			const measured = truth + test.sigma * random.normal();
			const curves = meanCurves(
				table,
				agreement(effects, measured, test.sigma),
			);
			const kept = today.reduce((sum, k, m) => sum + (curves[m]?.[k] ?? 0), 0);
			return Math.max(0, best(curves).value - kept);
		});
		const value = mean(gains);
		const spread = mean(gains.map((gain) => (gain - value) ** 2));
		return {
			...test,
			value,
			mcse: Math.sqrt(spread / (OUTCOMES - 1)),
			expectedEffect: mean(effects),
		};
	});
}

/** Likelihood of a measured effect in every draw, over the largest. */
function agreement(
	effects: Float64Array,
	measured: number,
	sigma: number,
): Float64Array {
	const distances = effects.map(
		(effect) => ((measured - effect) / sigma) ** 2 / 2,
	);
	const nearest = distances.reduce((a, b) => Math.min(a, b));
	return distances.map((distance) => portableExp(nearest - distance));
}

function mean(values: ArrayLike<number>): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
	return sum / values.length;
}
