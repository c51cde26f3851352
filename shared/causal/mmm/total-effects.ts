import { channelCarry } from "./channel-carry.ts";
import { commonColumns } from "./common-columns.ts";
import { drawParameters } from "./draw-parameters.ts";
import { evaluateDraw } from "./evaluate-draw.ts";
import type { HyperbolicCarry } from "./hyperbolic-carry.ts";
import type { MmmDesign } from "./mmm-design.ts";

/** What channels bring over the window, draw by draw, in units of the target. */
export type TotalEffects = {
	/**
	 * Takes one draw on the scale of the report and writes what each channel brings in each market into `contributions`, and what it would
	 * bring more if its media grew by a small part, over that part, into `marginals`: channel after channel, in each its markets.
	 */
	add(
		draw: ArrayLike<number>,
		contributions: Float64Array,
		marginals: Float64Array,
	): void;
	/** Sum over the draws taken so far of the expected target of each week, all markets together. */
	predicted(): Float64Array;
};

/**
 * The sums of `evaluateDraw`, which splits week by week; these alone take a third of the time, because a baseline is linear in its
 * coefficients and because of `hyperbolic-carry.ts`.
 */
export function totalEffects(design: MmmDesign): TotalEffects {
	const { channels, geos, rows, weeks } = design;
	const carries = channels.flatMap((_, m) => channelCarry(design, m) ?? []);
	return carries.length === channels.length
		? inOnePass(design, carries)
		: weekByWeek();

	function weekByWeek(): TotalEffects {
		const predicted = new Float64Array(weeks);
		const add = (values: Float64Array) => {
			for (let t = 0; t < rows; t++)
				predicted[t % weeks] = (predicted[t % weeks] ?? 0) + (values[t] ?? 0);
		};
		return {
			add(draw, contributions, marginals) {
				const effects = evaluateDraw(design, draw);
				add(effects.baseline);
				effects.contributions.forEach((own, m) => {
					add(own);
					for (let g = 0; g < geos.length; g++) {
						let sum = 0;
						for (let t = g * weeks; t < (g + 1) * weeks; t++)
							sum += own[t] ?? 0;
						contributions[m * geos.length + g] = sum;
						marginals[m * geos.length + g] =
							effects.marginalTotals[m]?.[g] ?? Number.NaN;
					}
				});
			},
			predicted: () => predicted.slice(),
		};
	}
}

function inOnePass(
	design: MmmDesign,
	carries: readonly HyperbolicCarry[],
): TotalEffects {
	const { layout, columns, geos, rows, weeks } = design;
	const { geo } = layout;
	/** Of all markets together, in units of the target: each column by week. */
	const common = commonColumns(design);
	const joined = columns.map(({ raw, own }, c) => {
		const sums = new Float64Array(weeks);
		if (common.has(c)) return sums;
		for (let i = 0; i < raw.length; i++) {
			const { unit = Number.NaN } =
				geos[(own?.market ?? 0) + Math.floor(i / weeks)] ?? {};
			sums[i % weeks] = (sums[i % weeks] ?? 0) + unit * (raw[i] ?? 0);
		}
		return sums;
	});
	/** Minus the effects of all draws so far; sums of the draws' intercepts and coefficients. */
	const taken = new Float64Array(rows);
	const coefficients = new Float64Array(columns.length);
	let intercepts = 0;
	const values = new Float64Array(rows);
	const full = new Float64Array(geos.length);
	const sums = new Float64Array(geos.length);
	const growth = new Float64Array(geos.length);

	return {
		add(draw, contributions, marginals) {
			geos.forEach(({ unit }, g) => {
				intercepts += unit * (draw[geo ? geo.intercept + g : 0] ?? Number.NaN);
			});
			columns.forEach((_, c) => {
				const own = draw[layout.column + c] ?? Number.NaN;
				coefficients[c] = (coefficients[c] ?? 0) + own;
			});
			carries.forEach((carry, m) => {
				const { adstock, shapes, betas } = drawParameters(design, draw, m);
				geos.forEach(({ unit }, g) => {
					full[g] = (betas[g] ?? Number.NaN) * unit;
				});
				const [alpha = Number.NaN] = adstock;
				const [steepness = Number.NaN] = shapes;
				carry.forward(alpha, steepness, full, taken, values, sums);
				carry.growth(values, growth);
				for (let g = 0; g < geos.length; g++) {
					const at = m * geos.length + g;
					contributions[at] = (full[g] ?? 0) * (sums[g] ?? 0);
					marginals[at] = (full[g] ?? 0) * (growth[g] ?? 0);
				}
			});
		},
		predicted() {
			const predicted = new Float64Array(weeks).fill(intercepts);
			for (let t = 0; t < rows; t++)
				predicted[t % weeks] = (predicted[t % weeks] ?? 0) - (taken[t] ?? 0);
			joined.forEach((column, c) => {
				for (let t = 0; t < weeks; t++)
					predicted[t] =
						(predicted[t] ?? 0) + (coefficients[c] ?? 0) * (column[t] ?? 0);
			});
			return predicted;
		},
	};
}
