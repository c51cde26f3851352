import { createRandom } from "../../statistics/create-random.ts";
import { smoothImportanceWeights } from "../../statistics/smooth-importance-weights.ts";
import { weightedResample } from "../../statistics/weighted-resample.ts";
import type { Localised } from "../localised.ts";
import { completeSpec } from "../mmm/complete-spec.ts";
import { judgeFit } from "../mmm/judge-fit.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import type { MmmSeries } from "../mmm/mmm-series.ts";
import { prepareDesign } from "../mmm/prepare-design.ts";
import { summarise } from "../mmm/summarise.ts";
import { vagueChannels } from "../mmm/vague-channels.ts";
import { describeHistoryChange } from "./describe-history-change.ts";
import { logLikelihoodRows } from "./log-likelihood-rows.ts";

export type RefitResult =
	| {
			ok: true;
			/** "reweighted": the old draws, weighted anew. "sample": they do not carry over; fit the longer series anew. */
			way: "reweighted";
			model: MmmModel;
			newWeeks: number;
			/** Pareto shape of the weights, and how many independent draws they leave. */
			k: number;
			ess: number;
			why: Localised;
	  }
	| {
			ok: true;
			way: "sample";
			newWeeks: number;
			k: number | null;
			ess: number | null;
			why: Localised;
	  }
	| {
			ok: false;
			problem: { code: string; message: Localised; fix: Localised };
	  };

const RELIABLE_K = 0.7;
const LEAST_ESS = 100;
const STREAM = 32;

/**
 * Takes new weeks into a fitted model without fitting again: each stored draw is weighted by how well it tells the new weeks (Pareto
 * smoothed), and draws are chosen by weight. That is the exact posterior of all weeks under the old model's scales and priors as long as
 * the weights behave; where they do not (k at or above 0.7, or worth fewer than 100 draws), or where priors depend on the window (returns,
 * shares, trend), the answer is to sample the longer series.
 *
 * Draws that were chosen several times before are weighed once, with their number, so weeks taken in one by one lose what they should.
 * Scales stay the old model's, so parameters keep their meaning even where a new week is the largest ever.
 *
 * Source: Vehtari et al. (2024), Pareto smoothed importance sampling, JMLR 25.
 *
 * @param series all weeks, the old ones unchanged, the new ones after them
 */
export function refit(model: MmmModel, series: MmmSeries): RefitResult {
	const problem = describeHistoryChange(model, series);
	if (problem) return { ok: false, problem };
	const old = model.series.dates.length;
	const newWeeks = series.dates.length - old;
	const sample = (
		why: Localised,
		k: number | null = null,
		ess: number | null = null,
	): RefitResult => ({ ok: true, way: "sample", newWeeks, k, ess, why });
	if (!model.diagnostics.converged) return sample(NOT_CONVERGED);
	if (dependsOnWindow(model)) return sample(BY_WINDOW);
	const rows = logLikelihoodRows(model, series, old);
	const distinct = countDraws(model.draws);
	const ratios = distinct.map(({ at, count }) =>
		rows.reduce((sum, row) => sum + (row[at] ?? Number.NaN), Math.log(count)),
	);
	if (ratios.length < LEAST_ESS) return sample(TOO_FAR);
	const { weights, k, ess } = smoothImportanceWeights(ratios);
	if (!(k < RELIABLE_K) || !(ess >= LEAST_ESS)) return sample(TOO_FAR, k, ess);
	const random = createRandom(model.diagnostics.seed, STREAM + old);
	const draws = weightedResample(weights, model.draws.length, random).map(
		(place) => model.draws[distinct[place]?.at ?? 0] ?? [],
	);
	const refitted = describe(model, series, draws, { k, ess });
	return {
		ok: true,
		way: "reweighted",
		model: refitted,
		newWeeks,
		k,
		ess,
		why: REWEIGHTED,
	};
}

/** Priors on a return or a share, and a trend, are measured over the window, which grows. */
function dependsOnWindow(model: MmmModel): boolean {
	const spec = completeSpec(model.spec);
	const { channels } = prepareDesign(model.series, spec, model.scales);
	const trend = spec.trend?.kind ?? "none";
	return trend !== "none" || channels.some(({ total }) => total !== null);
}

/** Where each different draw stands first, and how often it occurs. */
function countDraws(
	draws: readonly (readonly number[])[],
): { at: number; count: number }[] {
	const seen = new Map<string, { at: number; count: number }>();
	draws.forEach((draw, at) => {
		const key = draw.join();
		const known = seen.get(key);
		if (known) known.count += 1;
		else seen.set(key, { at, count: 1 });
	});
	return [...seen.values()];
}

function describe(
	model: MmmModel,
	series: MmmSeries,
	draws: number[][],
	{ k, ess }: { k: number; ess: number },
): MmmModel {
	const { scales, spec, parameters } = model;
	const design = prepareDesign(series, spec, scales);
	const { rows, r2, nrmse } = summarise(design, series, draws);
	const diagnostics = {
		...model.diagnostics,
		importance: { used: true, proposals: model.draws.length, k, ess },
		r2,
		nrmse,
		weeks: series.dates.length,
	};
	return {
		...model,
		codeVersion: `${model.codeVersion.replace(/\+reweighted$/, "")}+reweighted`,
		scales: {
			...scales,
			channels: scales.channels.map((own, m) => ({
				...own,
				costPerUnit: costPerUnit(series.channels[m]) ?? own.costPerUnit,
			})),
		},
		dataWindow: {
			from: series.dates[0] ?? "",
			to: series.dates.at(-1) ?? "",
			weeks: series.dates.length,
		},
		series,
		summary: rows,
		parameters,
		draws,
		diagnostics,
		verdict: judgeFit(diagnostics, vagueChannels(rows, spec.channels)),
	};
}

function costPerUnit(
	channel: MmmSeries["channels"][number] | undefined,
): number | null {
	if (!channel) return null;
	const total = (values: readonly number[]) =>
		values.reduce((sum, value) => sum + value, 0);
	return total(channel.spend) / total(channel.values);
}

const REWEIGHTED: Localised = {
	de: "Die neuen Wochen passen zum Modell: Die vorhandenen Ziehungen wurden neu gewichtet.",
	en: "The new weeks agree with the model: the draws there are were weighted anew.",
};

const TOO_FAR: Localised = {
	de: "Die neuen Wochen verschieben das Modell zu weit, um die alten Ziehungen nur neu zu gewichten.",
	en: "The new weeks move the model too far for the old draws to be only weighted anew.",
};

const BY_WINDOW: Localised = {
	de: "Trend oder Annahmen über Ertrag und Anteil beziehen sich auf den ganzen Zeitraum, und der ist länger geworden.",
	en: "A trend, or assumptions on returns and shares, refer to the whole window, which has grown.",
};

const NOT_CONVERGED: Localised = {
	de: "Das alte Modell war nicht zur Ruhe gekommen; darauf lässt sich nicht aufbauen.",
	en: "The old model had not settled; there is nothing to build on.",
};
