import { mean } from "../../statistics/mean.ts";
import { variance } from "../../statistics/variance.ts";
import { fourierColumns } from "./fourier-columns.ts";
import type { DesignChannel, DesignControl, MmmDesign } from "./mmm-design.ts";
import type { MmmScales } from "./mmm-model.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";
import { parameterLayout } from "./parameter-layout.ts";

/**
 * Lays a checked series out for the model, as PyMC-Marketing scales it: target and each channel divided by their maximum.
 *
 * Controls keep their raw values for reporting and get a centred and scaled copy for the search: an unscaled trend 0..178 makes the
 * posterior so narrow in one direction that samplers crawl. `log-posterior.ts` puts the priors on the raw scale, so the model is the same.
 *
 * @param scales of a fitted model, to lay weeks out as that model saw them; computed from the series when left out
 * @throws RangeError for a series without a positive target or with an all-zero channel; `readSeries` refuses those first
 */
export function prepareDesign(
	series: MmmSeries,
	spec: CompleteMmmSpec,
	scales: MmmScales = computeScales(series),
): MmmDesign {
	const fourier = fourierColumns(series.dates, spec.seasonality.yearly);
	return {
		spec,
		scales,
		weeks: series.dates.length,
		target: Float64Array.from(series.target, (y) => y / scales.target),
		channels: series.channels.map((channel, i): DesignChannel => {
			const max = scales.channels[i]?.max ?? 1;
			const media = Float64Array.from(channel.values, (x) => x / max);
			const sigma = spec.priors.saturation_beta.sigma;
			return {
				name: channel.name,
				media,
				reference: typicalLevel(media),
				betaSigma:
					typeof sigma === "number" ? sigma : (sigma[channel.name] ?? 2),
			};
		}),
		controls: series.controls.map(({ name, values }): DesignControl => {
			const centre = mean(values);
			const scale = Math.sqrt(variance(values)) || 1;
			return {
				name,
				raw: Float64Array.from(values),
				scaled: Float64Array.from(values, (z) => (z - centre) / scale),
				centre,
				scale,
			};
		}),
		fourier,
		layout: parameterLayout(
			series.channels.map((channel) => channel.name),
			series.controls.map((control) => control.name),
			fourier.map((wave) => wave.name),
		),
	};
}

function computeScales(series: MmmSeries): MmmScales {
	const scales = {
		target: Math.max(...series.target),
		channels: series.channels.map(({ name, values, spend }) => ({
			name,
			max: Math.max(...values),
			costPerUnit: total(spend) / total(values),
		})),
	};
	if (!(scales.target > 0))
		throw new RangeError("the target must be positive in some week");
	for (const channel of scales.channels)
		if (!(channel.max > 0))
			throw new RangeError(`channel ${channel.name} is zero in every week`);
	return scales;
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

/** Mean of the media weighted by itself: a quiet channel with a few bursts is judged at the height of its bursts. */
function typicalLevel(media: Float64Array): number {
	let sum = 0;
	let squares = 0;
	for (const x of media) {
		sum += x;
		squares += x * x;
	}
	return sum > 0 ? squares / sum : 1;
}
