import { portableExp } from "../../../statistics/portable-exp.ts";
import { portableLog } from "../../../statistics/portable-log.ts";
import type { ChosenColumn } from "./choose-columns.ts";
import { fitRates, type RateFit } from "./fit-rates.ts";
import {
	type LayerScales,
	layerPrior,
	type RateTransfer,
} from "./layer-prior.ts";
import { measureClustering } from "./measure-clustering.ts";
import type { NormalEquations } from "./normal-equations.ts";
import { peakOnGrid } from "./peak-on-grid.ts";
import type { RateRow } from "./rate-row.ts";
import { solveRates } from "./solve-rates.ts";

export type LearntScales = {
	readonly fit: RateFit;
	readonly scales: LayerScales;
	/** Standard deviation of what a text does that nothing explains, log-odds. */
	readonly spread: number;
	/** Log evidence for own weights at all, against weights of zero: above 3 is strong. */
	readonly evidence: number;
	/** How much more texts of one stratum vary together than independent ones, 1 or more; every row counts for that much less. */
	readonly inflation: number;
};

/** Steps of ln 2 around the expected scale, and how far from it a scale is likely to lie (standard deviation of its logarithm). */
const scaleSteps = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
const spreadSteps = [-3, -2, -1, 0, 1, 2];
const scaleDoubt = 1;
const spreadDoubt = 0.7;
/** As good as no own weights. */
const nearlyNone = 1 / 64;

const around = (middle: number, steps: readonly number[]): number[] =>
	steps.map((step) => portableLog(middle) + step * Math.LN2);
const logNormal = (x: number, middle: number, doubt: number): number =>
	-0.5 * ((x - portableLog(middle)) / doubt) ** 2;

type Problem = {
	readonly rows: readonly RateRow[];
	readonly strata: number;
	readonly columns: readonly ChosenColumn[];
	readonly transfer: RateTransfer;
	/** Where own weights are expected to lie before any result. */
	readonly expected: LayerScales;
};

/** One scale after the other, each where it and its prior are likeliest, on equations that are linearised once. */
function learnWeightScales(
	{ columns, transfer, expected }: Problem,
	equations: NormalEquations,
	start: LayerScales,
): LayerScales {
	let scales = start;
	const learn = (name: keyof LayerScales): void => {
		const peak = peakOnGrid(
			around(expected[name], scaleSteps),
			(x) =>
				solveRates(
					equations,
					layerPrior(columns, transfer, { ...scales, [name]: portableExp(x) }),
				).logEvidence + logNormal(x, expected[name], scaleDoubt),
		);
		scales = { ...scales, [name]: portableExp(peak) };
	};
	learn("properties");
	learn("words");
	return scales;
}

/**
 * Learns the scales of a layer by maximal marginal likelihood with weak priors on their logarithms (empirical Bayes), and fits it with them: first how
 * much texts of a stratum vary together, then the weights' scales, then the spread of the texts, then the weights' scales again.
 */
export function learnScales(given: Problem): LearntScales {
	const { strata, columns, transfer, expected } = given;
	const prior = layerPrior(columns, transfer, expected);
	const inflation = measureClustering(
		given.rows,
		strata,
		fitRates(given.rows, strata, prior, transfer.spread, { tolerance: 1e-3 }),
	);
	const rows = given.rows.map((row) => ({
		...row,
		weight: row.weight / inflation,
	}));
	const problem = { ...given, rows };
	const fit = (
		scales: LayerScales,
		spread: number,
		from?: RateFit,
		tolerance = 1e-3,
	): RateFit =>
		fitRates(rows, strata, layerPrior(columns, transfer, scales), spread, {
			tolerance,
			...(from === undefined ? {} : { start: from.linearised }),
		});
	const first = fit(expected, transfer.spread);
	const rough = learnWeightScales(problem, first.equations, expected);
	let last = first;
	const spread = portableExp(
		peakOnGrid(around(transfer.spread, spreadSteps), (x) => {
			last = fit(rough, portableExp(x), last);
			return last.logEvidence + logNormal(x, transfer.spread, spreadDoubt);
		}),
	);
	const near = fit(rough, spread, first);
	const scales = learnWeightScales(problem, near.equations, rough);
	const final = fit(scales, spread, near, 1e-7);
	const none = layerPrior(columns, transfer, {
		words: nearlyNone * expected.words,
		properties: nearlyNone * expected.properties,
	});
	const evidence =
		solveRates(final.equations, layerPrior(columns, transfer, scales))
			.logEvidence - solveRates(final.equations, none).logEvidence;
	return { fit: final, scales, spread, evidence, inflation };
}
