import { bulkEss } from "../../statistics/convergence/bulk-ess.ts";
import { mcseMean } from "../../statistics/convergence/mcse-mean.ts";
import { rHat } from "../../statistics/convergence/r-hat.ts";
import { tailEss } from "../../statistics/convergence/tail-ess.ts";
import { mean } from "../../statistics/mean.ts";
import { quantile } from "../../statistics/quantile.ts";
import { variance } from "../../statistics/variance.ts";
import { evaluateDraw } from "./evaluate-draw.ts";
import type { MmmDesign } from "./mmm-design.ts";
import type { MmmSummaryRow } from "./mmm-model.ts";
import type { MmmSeries } from "./mmm-series.ts";

export type Summary = { rows: MmmSummaryRow[]; r2: number; nrmse: number };

/**
 * Mean, spread and 94 % interval of every parameter, and of what they mean in the units of the file:
 * - `contribution[x]`: target the channel brought over the window
 * - `roas[x]`: that per unit of money spent on it
 * - `mroas[x]`: target per additional unit of money, when every week's spend grows in proportion (cost per unit held)
 *
 * Also R squared and normalised root mean square error (over max - min) of the mean prediction.
 *
 * @param draws one a row; where chains were run, chain after chain
 * @param chains how many equally long chains the draws come from; 0 where they are no chains, and then rows tell nothing of agreement
 */
export function summarise(
	design: MmmDesign,
	series: MmmSeries,
	draws: number[][],
	chains = 0,
): Summary {
	const { names } = design.layout;
	const rows = names.map((name, i) =>
		row(
			name,
			draws.map((draw) => draw[i] ?? Number.NaN),
			chains,
		),
	);
	const predicted = new Float64Array(design.weeks);
	const totals: number[][] = series.channels.map(() => []);
	const marginals: number[][] = series.channels.map(() => []);
	for (const draw of draws) {
		const { baseline, contributions, marginalTotals } = evaluateDraw(
			design,
			draw,
		);
		add(predicted, baseline);
		contributions.forEach((contribution, m) => {
			add(predicted, contribution);
			totals[m]?.push(sum(contribution));
			marginals[m]?.push(marginalTotals[m] ?? 0);
		});
	}
	for (const { name, list, perMoney } of [
		{ name: "contribution", list: totals, perMoney: false },
		{ name: "roas", list: totals, perMoney: true },
		{ name: "mroas", list: marginals, perMoney: true },
	])
		series.channels.forEach((channel, m) => {
			const money = perMoney ? sum(channel.spend) : 1;
			rows.push(
				row(
					`${name}[${channel.name}]`,
					(list[m] ?? []).map((value) => value / money),
					chains,
				),
			);
		});
	return { rows, ...goodness(series.target, predicted, draws.length) };
}

function row(name: string, values: number[], chains: number): MmmSummaryRow {
	return {
		name,
		mean: mean(values),
		sd: Math.sqrt(variance(values)),
		q3: quantile(values, 0.03),
		q50: quantile(values, 0.5),
		q97: quantile(values, 0.97),
		...agreement(values, chains),
	};
}

/** What the chains say of themselves on one row; what is not defined is left out. */
function agreement(values: number[], chains: number): Partial<MmmSummaryRow> {
	if (chains === 0) return {};
	const length = values.length / chains;
	const lists = Array.from({ length: chains }, (_, i) =>
		Float64Array.from(values.slice(i * length, (i + 1) * length)),
	);
	const found = {
		rhat: rHat(lists),
		essBulk: bulkEss(lists),
		essTail: tailEss(lists),
		mcse: mcseMean(lists),
	};
	return Object.fromEntries(
		Object.entries(found).filter(([, value]) => value !== null),
	);
}

function goodness(target: number[], predicted: Float64Array, draws: number) {
	const centre = mean(target);
	let missed = 0;
	let spread = 0;
	target.forEach((y, t) => {
		const miss = y - (predicted[t] ?? 0) / draws;
		missed += miss * miss;
		spread += (y - centre) * (y - centre);
	});
	const range = Math.max(...target) - Math.min(...target);
	return {
		r2: 1 - missed / spread,
		nrmse: Math.sqrt(missed / target.length) / range,
	};
}

function sum(values: ArrayLike<number>): number {
	let total = 0;
	for (let i = 0; i < values.length; i++) total += values[i] ?? 0;
	return total;
}

function add(to: Float64Array, values: Float64Array): void {
	for (let t = 0; t < to.length; t++) to[t] = (to[t] ?? 0) + (values[t] ?? 0);
}
