import { quantile } from "../../statistics/quantile.ts";
import { bestFrequency } from "./best-frequency.ts";
import { currentSpend } from "./current-spend.ts";
import { drawParameters } from "./draw-parameters.ts";
import { intervalOf } from "./interval-of.ts";
import type { MmmModel } from "./mmm-model.ts";
import type { FrequencyCurve } from "./mmm-results.ts";
import { modelLayout } from "./model-layout.ts";
import { respond } from "./respond.ts";
import { shapeAt } from "./shape-at.ts";
import { steadyResponse } from "./steady-response.ts";
import { usualFrequency } from "./usual-frequency.ts";

const MOST_POINTS = 200;
const NOTHING = { slope: Number.NaN, kappa: Number.NaN };

/**
 * For every channel known by reach and frequency: what today's spend brings a week at each frequency, and the best one with its interval
 * (Meridian's optimal frequency; nothing beyond the largest frequency of any week is looked at). Cost per contact is taken as it was.
 *
 * @param caps by channel: nothing above is looked at either
 * @param draws use only the first so many; all when left out
 */
export function frequencyCurves(
	model: MmmModel,
	caps: Readonly<Record<string, number>> = {},
	draws: number = model.draws.length,
): FrequencyCurve[] {
	const spends = currentSpend(model);
	const places = modelLayout(model);
	return model.series.channels.flatMap((series, m): FrequencyCurve[] => {
		const often = usualFrequency(series);
		if (!often) return [];
		const { name } = series;
		const spend = spends[m] ?? 0;
		const most = Math.max(1, Math.min(often.most, caps[name] ?? often.most));
		const response = steadyResponse(model, draws)[m];
		if (!response) throw new RangeError(`there is no channel ${name}`);
		const now = respond(response, spend);
		const shapes = model.draws.slice(0, draws).map((draw) => {
			const own = drawParameters(places, draw, m).shapes;
			return { slope: own[0] ?? Number.NaN, kappa: own[1] ?? Number.NaN };
		});
		const worths = shapes.map((shape) => worthOf(shape, often.usual));
		const at = (frequency: number) => ({
			frequency,
			...intervalOf(
				now.map(
					(value, d) =>
						(value * worthOf(shapes[d] ?? NOTHING, frequency)) /
						(worths[d] ?? Number.NaN),
				),
			),
		});
		const tenths = Math.floor(10 * (most - 1) + 1e-9);
		const step = tenths > MOST_POINTS ? (most - 1) / MOST_POINTS : 0.1;
		const points = Array.from(
			{ length: Math.min(tenths, MOST_POINTS) + 1 },
			// From whole tenths, so that 1.3 is not 1.3000000000000003.
			(_, i) => at(step === 0.1 ? (10 + i) / 10 : 1 + i * step),
		);
		const top = points.reduce((best, point) =>
			point.mean > best.mean ? point : best,
		);
		const bests = Float64Array.from(shapes, ({ slope, kappa }) =>
			bestFrequency(slope, kappa, most),
		).sort();
		return [
			{
				channel: name,
				currency: model.currency,
				spend,
				points,
				current: at(often.usual),
				best: {
					...top,
					from: quantile(bests, 0.03),
					to: quantile(bests, 0.97),
				},
			},
		];
	});
}

/** Answers of the people that a unit of money reaches at a frequency, up to a factor: hill(f) / f. */
function worthOf(
	{ slope, kappa }: { slope: number; kappa: number },
	frequency: number,
): number {
	const point = new Float64Array(3);
	shapeAt("hill", slope, frequency / kappa, point);
	return (point[0] ?? Number.NaN) / frequency;
}
