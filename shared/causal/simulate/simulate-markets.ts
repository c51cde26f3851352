import { createRandom } from "../../statistics/create-random.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { portableTanh } from "../../statistics/portable-tanh.ts";
import { adstockWeights } from "../mmm/adstock-weights.ts";
import { carryOver } from "../mmm/carry-over.ts";
import type { MmmSpec } from "../mmm/mmm-spec.ts";

/** Markets that do not exist, with their data as a person would upload them and the truth behind them. */
export type SimulatedMarkets = {
	/** Comma-separated: week, market, people, sales, one column of spend a channel, price; a line for each market and week. */
	csv: string;
	spec: MmmSpec;
	/** Sales each channel brought in all markets together, and in each market. */
	truth: { channel: string; contribution: number; markets: number[] }[];
};

export type MarketsAsked = {
	markets: number;
	weeks: number;
	channels: number;
	/** How media per head saturate; logistic where it is not said. */
	saturation?: "logistic" | "hill";
	/** Standard deviation of the markets' effects of the price, in sales per head; 0 where it is not said. */
	priceSpread?: number;
};

const LAGS = 8;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2022, 0, 3);
const SPREAD = 0.3;
const NOISE = 0.04;
/** Share of the full effect at a carried-over level, by a steepness of 1.5 to 4.5. */
const SHAPES = {
	logistic: (lam: number) => (a: number) => portableTanh((lam * a) / 2),
	/** Slopes from 1 to 2, half-way levels from 0.9 to 0.3. */
	hill: (lam: number) => {
		const slope = 1 + (lam - 1.5) / 3;
		const half = 0.9 - 0.2 * (lam - 1.5);
		return (a: number) =>
			a > 0
				? 1 / (1 + portableExp(slope * (portableLog(half) - portableLog(a))))
				: 0;
	},
} as const;

/**
 * Weekly sales of markets of different sizes whose people answer media alike up to a log-normal factor of spread 0.3: geometric
 * carry-over, saturation of media per head, price, noise. The same seed gives the same bytes everywhere.
 *
 * @param seed whole number from 0 to 2^32 - 1
 */
export function simulateMarkets(
	seed: number,
	{
		markets,
		weeks,
		channels,
		saturation = "logistic",
		priceSpread = 0,
	}: MarketsAsked,
): SimulatedMarkets {
	const random = createRandom(seed, 77);
	const prices = createRandom(seed, 78);
	const names = Array.from({ length: channels }, (_, m) => `x${m + 1}`);
	const truths = names.map(() => ({
		alpha: 0.1 + 0.5 * random.uniform(),
		lam: 1.5 + 3 * random.uniform(),
		beta: 0.08 + 0.17 * random.uniform(),
	}));
	const totals = names.map(() => new Array<number>(markets).fill(0));
	const lines = [`week,market,people,sales,${names.join(",")},price`];
	for (let g = 0; g < markets; g++) {
		const people = Math.round(100_000 * portableExp(0.8 * random.normal()));
		const level = 0.4 + 0.05 * random.normal();
		const byPrice = -0.02 + priceSpread * prices.normal();
		const price = Array.from({ length: weeks }, () => random.normal());
		const media = names.map(() =>
			Float64Array.from({ length: weeks }, () =>
				random.uniform() < 0.3 ? 0 : random.uniform(),
			),
		);
		const effects = media.map((own, m) => {
			const { alpha, lam, beta } = truths[m] ?? { alpha: 0, lam: 1, beta: 0 };
			const shape = SHAPES[saturation](lam);
			const weights = new Float64Array(LAGS);
			adstockWeights("geometric", [alpha], weights, [new Float64Array(LAGS)]);
			const carried = new Float64Array(weeks);
			carryOver(own, weights, carried);
			const full = beta * portableExp(SPREAD * random.normal());
			return carried.map((a) => full * shape(a) * people);
		});
		effects.forEach((own, m) => {
			const list = totals[m];
			if (list) list[g] = own.reduce((sum, value) => sum + value, 0);
		});
		for (let t = 0; t < weeks; t++) {
			const base = level + byPrice * (price[t] ?? 0) + NOISE * random.normal();
			const sales = effects.reduce(
				(sum, own) => sum + (own[t] ?? 0),
				base * people,
			);
			const week = new Date(FIRST_DAY + 7 * t * DAY).toISOString().slice(0, 10);
			const spends = media.map((own) => ((own[t] ?? 0) * people).toFixed(2));
			lines.push(
				`${week},market_${g + 1},${people},${sales.toFixed(2)},${spends.join(",")},${(price[t] ?? 0).toFixed(4)}`,
			);
		}
	}
	return {
		csv: `${lines.join("\n")}\n`,
		spec: {
			date: "week",
			target: "sales",
			channels: names,
			controls: ["price"],
			geo: "market",
			population: "people",
			seasonality: { yearly: 1 },
			...(saturation === "hill" ? { saturation: { kind: "hill" } } : {}),
		},
		truth: names.map((channel, m) => ({
			channel,
			markets: totals[m] ?? [],
			contribution: (totals[m] ?? []).reduce((sum, value) => sum + value, 0),
		})),
	};
}
