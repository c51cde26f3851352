import { cholesky } from "../../statistics/cholesky.ts";
import type { Random } from "../../statistics/create-random.ts";
import { drawGamma } from "../../statistics/draw-gamma.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { smoothImportanceWeights } from "../../statistics/smooth-importance-weights.ts";
import type { ClvModel, FittedPart } from "./clv-model.ts";
import { type FitClvOptions, fitClv } from "./fit-clv.ts";
import { groupHistories } from "./group-histories.ts";
import { pooledPrior } from "./pooled-prior.ts";
import type { CustomerHistory } from "./purchase-histories.ts";
import { purchaseModels } from "./purchase-models.ts";

/** Degrees of freedom of the proposal: heavier tails than the posterior has. */
const freedom = 5;

export type SampledClv =
	| {
			readonly ok: true;
			readonly model: ClvModel;
			/** Pareto shape of the weights; below 0.7 the figures can be relied on. */
			readonly k: number;
			/** Independent draws the weighted ones are worth. */
			readonly effective: number;
	  }
	| { readonly ok: false; readonly reason: "no-mode" | "poor-proposal" };

/**
 * The Bayesian fit of when customers buy and leave: the posterior under the pooled prior itself, not the bell curve at its top. Draws from a
 * Student t around the most probable parameters are weighted to the posterior, the largest weights smoothed (PSIS). Parameters get their posterior
 * mean (of the logarithm) and their 2.5 and 97.5 % quantiles, which need not lie evenly; predictions take their covariance from the draws. What a
 * purchase is worth stays as `fitClv` gives it.
 *
 * @param customers as for `fitClv`
 * @returns "poor-proposal" where the weights cannot be relied on (k of 0.7 or more): `fitClv` is then the better answer
 */
export function sampleClv(
	customers: readonly CustomerHistory[],
	options: Omit<FitClvOptions, "prior">,
	random: Random,
	draws = 1_000,
): SampledClv {
	const fitted = fitClv(customers, { ...options, prior: "pooled" });
	if (!fitted.ok) return fitted;
	const { purchases, model: name, daysPerUnit } = fitted.model;
	const likely = purchaseModels[name];
	const prior = pooledPrior(likely, daysPerUnit);
	const histories = groupHistories(customers);
	const n = purchases.logs.length;
	const factor = cholesky(purchases.covariance, n);
	if (!factor.ok) return { ok: false, reason: "poor-proposal" };
	const sampled: number[][] = [];
	const ratios = new Float64Array(draws);
	const parameters = new Float64Array(n);
	for (let d = 0; d < draws; d++) {
		const z = Array.from({ length: n }, () => random.normal());
		const scale = Math.sqrt(freedom / (2 * drawGamma(random, freedom / 2)));
		const logs = purchases.logs.map((mode, i) =>
			z.reduce(
				(sum, one, j) =>
					j > i ? sum : sum + (factor.lower[i * n + j] ?? 0) * scale * one,
				mode,
			),
		);
		for (const [i, log] of logs.entries()) parameters[i] = portableExp(log);
		const density =
			likely.logLikelihood(parameters, histories, undefined) +
			logPrior(logs, prior);
		const distance = z.reduce((sum, one) => sum + (scale * one) ** 2, 0);
		const proposal = -0.5 * (freedom + n) * portableLog(1 + distance / freedom);
		sampled.push(logs);
		ratios[d] = Number.isFinite(density)
			? density - proposal
			: Number.NEGATIVE_INFINITY;
	}
	const { weights, k, ess } = smoothImportanceWeights(ratios);
	if (!(k < 0.7)) return { ok: false, reason: "poor-proposal" };
	return {
		ok: true,
		k,
		effective: ess,
		model: {
			...fitted.model,
			purchases: summarise(purchases, sampled, weights),
		},
	};
}

function logPrior(
	logs: readonly number[],
	{ centre, sd }: ReturnType<typeof pooledPrior>,
): number {
	return logs.reduce(
		(sum, log, i) => sum - 0.5 * ((log - (centre[i] ?? 0)) / (sd[i] ?? 1)) ** 2,
		0,
	);
}

function summarise(
	part: FittedPart,
	sampled: readonly (readonly number[])[],
	weights: Float64Array,
): FittedPart {
	const n = part.logs.length;
	const mean = (of: (logs: readonly number[]) => number) =>
		sampled.reduce((sum, logs, d) => sum + (weights[d] ?? 0) * of(logs), 0);
	const logs = part.logs.map((_, i) => mean((one) => one[i] ?? 0));
	const off = (one: readonly number[], i: number) =>
		(one[i] ?? 0) - (logs[i] ?? 0);
	return {
		...part,
		estimation: "posterior",
		logs,
		covariance: Array.from({ length: n * n }, (_, at) => {
			const [i, j] = [Math.floor(at / n), at % n];
			return mean((one) => off(one, i) * off(one, j));
		}),
		parameters: part.parameters.map((one, i) => {
			const value = portableExp(logs[i] ?? 0);
			const spread = Math.sqrt(
				mean((draw) => (portableExp(draw[i] ?? 0) - value) ** 2),
			);
			const at = (share: number) =>
				portableExp(
					quantileOf(
						sampled.map((draw) => draw[i] ?? 0),
						weights,
						share,
					),
				);
			return { ...one, value, se: spread, low: at(0.025), high: at(0.975) };
		}),
	};
}

/** The value below which weights of `share` lie. */
function quantileOf(
	values: readonly number[],
	weights: Float64Array,
	share: number,
): number {
	const order = [...values.keys()].sort(
		(a, b) => (values[a] ?? 0) - (values[b] ?? 0),
	);
	let reached = 0;
	for (const at of order) {
		reached += weights[at] ?? 0;
		if (reached >= share) return values[at] ?? 0;
	}
	return values[order.at(-1) ?? 0] ?? 0;
}
