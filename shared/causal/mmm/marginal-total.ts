import { carryBack } from "./carry-back.ts";
import { carryOver } from "./carry-over.ts";
import { createGrowth } from "./create-growth.ts";
import type { MmmDesign } from "./mmm-design.ts";
import type { MmmOrder, SaturationName } from "./mmm-spec.ts";

/** What a channel would bring more if all its media grew by a small part, over that part; in the units of the file. */
export type MarginalTotal = {
	/** The total, given what enters saturation, the weights of carry-over and each market's coefficient. */
	of(
		levels: Float64Array,
		shapes: Float64Array,
		weights: Float64Array,
		betas: Float64Array,
	): number;
	/** That part of the last `of` which market g brought. */
	market(g: number): number;
	/** Adds the slopes of `pull` times the last `of` to the three lists. */
	back(
		pull: number,
		levels: Float64Array,
		shapes: Float64Array,
		weights: Float64Array,
		betas: Float64Array,
		to: { level: Float64Array; shape: Float64Array; weight: Float64Array },
	): void;
};

/** The marginal total of one channel, for a prior on its marginal return (`roas` at the margin: `mroas`). Owns its work space. */
export function marginalTotal(
	design: Pick<MmmDesign, "rows" | "weeks" | "history" | "geos">,
	kind: SaturationName,
	order: MmmOrder,
	length: number,
): MarginalTotal {
	const { rows, weeks, history, geos } = design;
	const growth = createGrowth(kind);
	const carried = order === "saturation_first";
	const values = new Float64Array(length);
	const effect = carried ? new Float64Array(rows) : values;
	const byEffect = new Float64Array(rows);
	const byValue = carried ? new Float64Array(length) : byEffect;
	const parts = new Float64Array(geos.length);

	return {
		of(levels, shapes, weights, betas) {
			growth.fill(levels, shapes, values);
			if (carried) carryOver(values, weights, effect, weeks, history);
			let total = 0;
			for (let g = 0; g < geos.length; g++) {
				let sum = 0;
				for (let i = g * weeks; i < (g + 1) * weeks; i++) sum += effect[i] ?? 0;
				parts[g] = (betas[g] ?? 0) * (geos[g]?.unit ?? 1) * sum;
				total += parts[g] ?? 0;
			}
			return total;
		},
		market: (g) => parts[g] ?? 0,
		back(pull, levels, shapes, weights, betas, to) {
			for (let g = 0; g < geos.length; g++)
				byEffect.fill(
					pull * (betas[g] ?? 0) * (geos[g]?.unit ?? 1),
					g * weeks,
					(g + 1) * weeks,
				);
			if (carried)
				carryBack(
					values,
					weights,
					byEffect,
					to.weight,
					byValue,
					weeks,
					history,
				);
			growth.back(levels, shapes, byValue, to.level, to.shape);
		},
	};
}
