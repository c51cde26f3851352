import type { MmmSpec } from "../mmm/mmm-spec.ts";
import { chocolateAds, type SimulatedAd } from "./chocolate-ads.ts";
import { CHOCOLATE_TRUTH } from "./chocolate-truth.ts";
import { chocolateWeeks } from "./chocolate-weeks.ts";

/** A company that does not exist, with its data as a person would upload them and the truth behind them. */
export type SimulatedMaker = {
	/** Comma-separated text: week, revenue, five columns of spend in EUR, promotion, price_index, christmas, easter. */
	csv: string;
	spec: MmmSpec;
	truth: SimulatedTruth;
	ads: SimulatedAd[];
};

export type SimulatedTruth = {
	channels: {
		channel: string;
		/** Revenue the channel really brought over all weeks, EUR. */
		contribution: number;
		spend: number;
		/** Contribution over spend. */
		roas: number;
		/** Parameters on the scale of a fitted model (`adstock_alpha`, `saturation_lam`, `saturation_beta`). */
		adstockAlpha: number;
		saturationLam: number;
		saturationBeta: number;
	}[];
	revenue: number;
};

/**
 * A German chocolate maker with two years of weeks (2024 and 2025), five channels, promotions, price changes, Easter and Christmas, and
 * sixty ad texts with clicks. The same seed gives the same bytes everywhere.
 *
 * @param seed whole number from 0 to 2^32 - 1
 */
export function simulateChocolateMaker(seed: number): SimulatedMaker {
	const weeks = chocolateWeeks(seed);
	const largest = Math.max(...weeks.revenue);
	const channels = weeks.media.map(({ name }) => name);
	const header = [
		"week",
		"revenue",
		...channels,
		"promotion",
		"price_index",
		"christmas",
		"easter",
	];
	const lines = weeks.dates.map((date, t) =>
		[
			date,
			weeks.revenue[t],
			...weeks.media.map(({ spend }) => spend[t]),
			weeks.promotion[t],
			weeks.priceIndex[t],
			weeks.christmas[t],
			weeks.easter[t],
		].join(","),
	);
	return {
		csv: `${[header.join(","), ...lines].join("\n")}\n`,
		spec: {
			date: "week",
			target: "revenue",
			channels,
			controls: ["promotion", "price_index", "christmas", "easter"],
			seasonality: { yearly: 2 },
			adstock: { kind: "geometric", maxLag: 8 },
			saturation: { kind: "logistic" },
			currency: "EUR",
		},
		truth: {
			revenue: sum(weeks.revenue),
			channels: weeks.media.map(({ name, spend }, m) => {
				const contribution = sum(weeks.contributions[m] ?? []);
				const {
					alpha = 0,
					lam = 0,
					full = 0,
				} = CHOCOLATE_TRUTH.channels[m] ?? {};
				return {
					channel: name,
					contribution,
					spend: sum(spend),
					roas: contribution / sum(spend),
					adstockAlpha: alpha,
					saturationLam: lam,
					saturationBeta: full / largest,
				};
			}),
		},
		ads: chocolateAds(seed),
	};
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
