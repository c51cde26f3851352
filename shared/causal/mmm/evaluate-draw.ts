import { portableTanh } from "../../statistics/portable-tanh.ts";
import { adstockWeights } from "./adstock-weights.ts";
import { carryOver } from "./carry-over.ts";
import type { MmmDesign } from "./mmm-design.ts";

/** What one set of parameters says about each week, in units of the target. */
export type DrawEffects = {
	/** Intercept, controls and seasonality. */
	baseline: Float64Array;
	/** One array of weeks a channel. */
	contributions: Float64Array[];
	/** Additional target if a channel's media were larger by a small part, over that part, summed over the weeks. */
	marginalTotals: number[];
};

/**
 * Splits the expected target of each week into baseline and channels, for one draw on the scale of the report (`parameters` of a model).
 */
export function evaluateDraw(
	design: MmmDesign,
	draw: ArrayLike<number>,
): DrawEffects {
	const { layout } = design;
	const at = (place: number) => draw[place] ?? Number.NaN;
	const unit = design.scales.target;
	const baseline = new Float64Array(design.weeks).fill(at(0) * unit);
	const columns = [
		...design.controls.map((control) => control.raw),
		...design.fourier.map((wave) => wave.values),
	];
	columns.forEach((column, c) => {
		const coefficient = at(layout.control + c) * unit;
		for (let t = 0; t < design.weeks; t++)
			baseline[t] = (baseline[t] ?? 0) + coefficient * (column[t] ?? 0);
	});
	const weights = new Float64Array(design.spec.adstock.maxLag);
	const slopes = new Float64Array(weights.length);
	const marginalTotals: number[] = [];
	const contributions = design.channels.map(({ media }, m) => {
		const half = at(layout.lam + m) / 2;
		const full = at(layout.beta + m) * unit;
		adstockWeights(at(layout.alpha + m), weights, slopes);
		const effect = new Float64Array(design.weeks);
		carryOver(media, weights, effect);
		let marginal = 0;
		for (let t = 0; t < design.weeks; t++) {
			const a = effect[t] ?? 0;
			const shape = portableTanh(half * a);
			marginal += full * (1 - shape * shape) * half * a;
			effect[t] = full * shape;
		}
		marginalTotals.push(marginal);
		return effect;
	});
	return { baseline, contributions, marginalTotals };
}
