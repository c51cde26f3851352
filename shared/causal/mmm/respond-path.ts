import { ADSTOCK_KINDS } from "./adstock-kinds.ts";
import { adstockWeights } from "./adstock-weights.ts";
import { carryOver } from "./carry-over.ts";
import { createSaturation } from "./create-saturation.ts";
import { drawParameters } from "./draw-parameters.ts";
import type { MmmModel } from "./mmm-model.ts";
import { modelLayout } from "./model-layout.ts";
import { usualFrequency } from "./usual-frequency.ts";

/** What a path of weekly spend brings, week by week. */
export type PathResponse = {
	/** Target of each week of the path, carry-over from before the path included. */
	weeks: Float64Array;
	/** Target that falls into the weeks after the path. */
	tail: Float64Array;
};

/**
 * A function that tells what a path of weekly spend on a channel brings, draw by draw, for any kind of carry-over, saturation and order.
 *
 * A channel known by reach and frequency runs at the frequency of the window. Cost per unit and the markets' shares of a channel are taken as they were on average in the window. `history` is the spend of the
 * weeks just before the path, oldest first: what it still brings is counted in the path's weeks, and what it would have brought without
 * the path (its own tail) as well.
 *
 * @returns `(channel, draw, spend, history) => response`; channel and draw by number, spend in money a week
 */
export function respondPath(
	model: Pick<MmmModel, "scales" | "parameters" | "draws" | "spec" | "series">,
): (
	channel: number,
	draw: number,
	spend: readonly number[],
	history?: readonly number[],
) => PathResponse {
	const { scales, series, draws } = model;
	const places = modelLayout(model);
	const { spec } = places;
	const { kind, maxLag } = spec.adstock;
	const lags =
		ADSTOCK_KINDS[kind].length === 0
			? 1
			: kind === "weibull_cdf"
				? maxLag + 1
				: maxLag;
	const weights = new Float64Array(lags);
	const slopes = ADSTOCK_KINDS[kind].map(() => new Float64Array(lags));

	return (channel, draw, spend, history = []) => {
		const own = scales.channels[channel];
		const values = draws[draw];
		if (!own || !values)
			throw new RangeError(`there is no channel ${channel} or draw ${draw}`);
		const { adstock, shapes, betas } = drawParameters(places, values, channel);
		adstockWeights(kind, adstock, weights, slopes);
		const curve = places.layout.curves[channel];
		const saturation = createSaturation(curve?.kind ?? "none");
		const known = series.channels[channel];
		const often = known ? usualFrequency(known) : null;
		const before = history.slice(-(lags - 1) || history.length);
		const money = [...before, ...spend, ...new Array<number>(lags - 1).fill(0)];
		const weeks = money.length - before.length;
		const out = new Float64Array(weeks);
		const part = new Float64Array(weeks);
		const markets = series.geos ?? [null];
		markets.forEach((geo, g) => {
			const share = geo
				? total(geo.channels[channel]?.values ?? []) /
					total(series.channels[channel]?.values ?? [])
				: 1;
			const unit = scales.geos?.[g]?.channels[channel] ?? own.max;
			const media = Float64Array.from(
				money,
				(value) => (value * share) / (own.costPerUnit * unit),
			);
			if (curve?.order === "saturation_first") {
				const saturated = new Float64Array(media.length);
				if (often) {
					saturated.fill(often.usual);
					saturation.fill(saturated, shapes, saturated);
					for (let i = 0; i < saturated.length; i++)
						saturated[i] = (saturated[i] ?? 0) * (media[i] ?? 0);
				} else saturation.fill(media, shapes, saturated);
				carryOver(saturated, weights, part, weeks, before.length);
			} else {
				const levels = new Float64Array(weeks);
				carryOver(media, weights, levels, weeks, before.length);
				saturation.fill(levels, shapes, part);
			}
			const full =
				(betas[g] ?? 0) * (scales.geos?.[g]?.target ?? scales.target);
			for (let t = 0; t < weeks; t++)
				out[t] = (out[t] ?? 0) + full * (part[t] ?? 0);
		});
		return {
			weeks: out.slice(0, spend.length),
			tail: out.slice(spend.length),
		};
	};
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
