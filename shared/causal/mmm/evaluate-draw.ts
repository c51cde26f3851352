import { adstockWeights } from "./adstock-weights.ts";
import { channelRows } from "./channel-rows.ts";
import { commonColumns } from "./common-columns.ts";
import { createGrowth } from "./create-growth.ts";
import { createSaturation } from "./create-saturation.ts";
import { drawParameters } from "./draw-parameters.ts";
import type { MmmDesign } from "./mmm-design.ts";

/** What one set of parameters says, in units of the target. */
export type DrawEffects = {
	/** Intercept, controls, seasonality, trend: one entry a row (market after market). */
	baseline: Float64Array;
	/** One array of rows a channel, paid and organic. */
	contributions: Float64Array[];
	/** Additional target if a channel's media were larger by a small part, over that part, summed over each market's weeks. */
	marginalTotals: Float64Array[];
	/** Standard deviation (or Student-t scale) of a row's noise, one a market. */
	noise: Float64Array;
};

/**
 * Splits the expected target of each market and week into baseline and channels, for one draw on the scale of the report (`parameters`
 * of a model).
 */
export function evaluateDraw(
	design: MmmDesign,
	draw: ArrayLike<number>,
): DrawEffects {
	const { layout, rows, weeks, geos, spec } = design;
	const at = (place: number) => draw[place] ?? Number.NaN;
	const { geo } = layout;
	const baseline = new Float64Array(rows);
	for (let g = 0; g < geos.length; g++)
		baseline.fill(at(geo ? geo.intercept + g : 0), g * weeks, (g + 1) * weeks);
	const common = commonColumns(design);
	design.columns.forEach(({ raw, own }, c) => {
		if (common.has(c)) return;
		const coefficient = at(layout.column + c);
		const from = (own?.market ?? 0) * weeks;
		for (let t = 0; t < raw.length; t++)
			baseline[from + t] =
				(baseline[from + t] ?? 0) + coefficient * (raw[t] ?? 0);
	});
	geos.forEach(({ unit }, g) => {
		for (let t = g * weeks; t < (g + 1) * weeks; t++)
			baseline[t] = (baseline[t] ?? 0) * unit;
	});
	const weights = new Float64Array(design.lags);
	const slopes = layout.adstock.map(() => new Float64Array(design.lags));
	const marginalTotals: Float64Array[] = [];
	const contributions = design.channels.map((_, m) => {
		const { adstock, shapes, betas } = drawParameters(design, draw, m);
		const { kind = "none", isReach = false } = layout.curves[m] ?? {};
		adstockWeights(spec.adstock.kind, adstock, weights, slopes);
		const effect = channelRows(design, m, weights, (levels, out) =>
			createSaturation(kind).fill(levels, shapes, out),
		);
		// More people at the same frequency bring in proportion.
		const growth = isReach
			? effect.slice()
			: channelRows(design, m, weights, (levels, out) =>
					createGrowth(kind).fill(levels, shapes, out),
				);
		const marginal = new Float64Array(geos.length);
		geos.forEach(({ unit }, g) => {
			const full = (betas[g] ?? Number.NaN) * unit;
			let sum = 0;
			for (let t = g * weeks; t < (g + 1) * weeks; t++) {
				effect[t] = full * (effect[t] ?? 0);
				sum += growth[t] ?? 0;
			}
			marginal[g] = full * sum;
		});
		marginalTotals.push(marginal);
		return effect;
	});
	const noise = Float64Array.from(
		geos,
		({ unit }, g) => unit * at(geo ? geo.sigma + g : layout.sigma),
	);
	return { baseline, contributions, marginalTotals, noise };
}
