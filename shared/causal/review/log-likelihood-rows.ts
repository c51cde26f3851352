import { evaluateDraw } from "../mmm/evaluate-draw.ts";
import { likelihood } from "../mmm/likelihood.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import type { MmmSeries } from "../mmm/mmm-series.ts";
import { prepareDesign } from "../mmm/prepare-design.ts";

/**
 * Log density of each observed week given each draw, in units of the target: one array a row (markets one after the other), one entry a
 * draw. What leave-one-out and re-weighting are made from. O(draws * rows * channels * lags).
 *
 * @param series that of the model, or one with weeks after it (scales stay those of the model)
 * @param from only weeks from this one on
 */
export function logLikelihoodRows(
	model: Pick<
		MmmModel,
		"spec" | "scales" | "dataWindow" | "parameters" | "draws" | "series"
	>,
	series: MmmSeries = model.series,
	from = 0,
): Float64Array[] {
	const { spec, scales, dataWindow, draws, parameters } = model;
	const design = prepareDesign(series, spec, scales, dataWindow.weeks);
	const nu = parameters.indexOf("y_nu");
	const { weeks, geos } = design;
	const length = weeks - from;
	const rows = Array.from(
		{ length: geos.length * length },
		() => new Float64Array(draws.length),
	);
	const miss = new Float64Array(1);
	const unused = new Float64Array(1);
	draws.forEach((draw, d) => {
		const { baseline, contributions, noise } = evaluateDraw(design, draw);
		const degrees =
			nu < 0 ? Number.POSITIVE_INFINITY : (draw[nu] ?? Number.NaN);
		geos.forEach(({ unit }, g) => {
			for (let t = 0; t < length; t++) {
				const at = g * weeks + from + t;
				let expected = baseline[at] ?? Number.NaN;
				for (const part of contributions) expected += part[at] ?? Number.NaN;
				miss[0] = (design.target[at] ?? Number.NaN) * unit - expected;
				const row = rows[g * length + t];
				const sigma = noise[g] ?? Number.NaN;
				if (row) row[d] = likelihood(miss, 0, 1, sigma, degrees, unused).log;
			}
		});
	});
	return rows;
}
