import { agreement } from "../../statistics/convergence/agreement.ts";
import { mean } from "../../statistics/mean.ts";
import { quantile } from "../../statistics/quantile.ts";
import { variance } from "../../statistics/variance.ts";
import type { MmmDesign } from "./mmm-design.ts";
import type { MmmSummaryRow } from "./mmm-model.ts";
import type { MmmSeries } from "./mmm-series.ts";
import { totalEffects } from "./total-effects.ts";

export type Summary = { rows: MmmSummaryRow[]; r2: number; nrmse: number };

/**
 * Mean, spread and 94 % interval of every parameter, and of what they mean in the units of the file:
 * - `contribution[x]`: target the channel brought over the window, all markets together
 * - `roas[x]`: that per unit of money spent on it; not for organic channels
 * - `mroas[x]`: target per additional unit of money, when every week's spend grows in proportion (cost per unit held)
 * - `contribution[market, x]`, `roas[market, x]`, `mroas[market, x]`: the same of one market; where it spent nothing, no returns
 *
 * Also R squared and normalised root mean square error (over max - min) of the mean prediction, all markets together.
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
			Float64Array.from(draws, (draw) => draw[i] ?? Number.NaN),
			chains,
		),
	);
	const { geos } = design;
	const list = () => new Float64Array(draws.length);
	/** By channel, then market. */
	const totals = design.channels.map(() => geos.map(list));
	const marginals = design.channels.map(() => geos.map(list));
	const effects = totalEffects(design);
	const brought = new Float64Array(totals.length * geos.length);
	const more = new Float64Array(totals.length * geos.length);
	draws.forEach((draw, d) => {
		effects.add(draw, brought, more);
		design.channels.forEach((_, m) => {
			for (let g = 0; g < geos.length; g++) {
				put(totals[m]?.[g], d, brought[m * geos.length + g] ?? Number.NaN);
				put(marginals[m]?.[g], d, more[m * geos.length + g] ?? Number.NaN);
			}
		});
	});
	const markets = series.geos ?? [];
	for (const { name, lists, perMoney } of [
		{ name: "contribution", lists: totals, perMoney: false },
		{ name: "roas", lists: totals, perMoney: true },
		{ name: "mroas", lists: marginals, perMoney: true },
	]) {
		const add = (label: string, values: Float64Array, spend?: number[]) => {
			const money = perMoney ? sum(spend ?? []) : 1;
			if (money > 0)
				rows.push(
					row(
						`${name}[${label}]`,
						values.map((value) => value / money),
						chains,
					),
				);
		};
		design.channels.forEach((channel, m) => {
			const all = list();
			for (const own of lists[m] ?? [])
				for (let d = 0; d < all.length; d++)
					all[d] = (all[d] ?? 0) + (own[d] ?? 0);
			add(channel.name, all, series.channels[m]?.spend);
		});
		markets.forEach((market, g) => {
			design.channels.forEach((channel, m) => {
				const own = lists[m]?.[g] ?? list();
				const media =
					market.channels[m]?.values ??
					market.organic?.[m - market.channels.length]?.values;
				// A market without this channel has nothing to tell of it.
				if (sum(media ?? []) > 0)
					add(
						`${market.name}, ${channel.name}`,
						own,
						market.channels[m]?.spend,
					);
			});
		});
	}
	return {
		rows,
		...goodness(series.target, effects.predicted(), draws.length),
	};
}

function row(
	name: string,
	values: Float64Array,
	chains: number,
): MmmSummaryRow {
	const sorted = values.slice().sort();
	return {
		name,
		mean: mean(values),
		sd: Math.sqrt(variance(values)),
		q3: quantile(sorted, 0.03),
		q50: quantile(sorted, 0.5),
		q97: quantile(sorted, 0.97),
		...agreementOf(values, chains),
	};
}

/** What the chains say of themselves on one row; what is not defined is left out. */
function agreementOf(
	values: Float64Array,
	chains: number,
): Partial<MmmSummaryRow> {
	if (chains === 0) return {};
	const length = values.length / chains;
	const lists = Array.from({ length: chains }, (_, i) =>
		values.slice(i * length, (i + 1) * length),
	);
	return Object.fromEntries(
		Object.entries(agreement(lists)).filter(([, value]) => value !== null),
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

function put(list: Float64Array | undefined, at: number, value: number): void {
	if (list) list[at] = value;
}

function sum(values: ArrayLike<number>): number {
	let total = 0;
	for (let i = 0; i < values.length; i++) total += values[i] ?? 0;
	return total;
}
