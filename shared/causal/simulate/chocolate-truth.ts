/**
 * The world of the simulated chocolate maker: what its numbers would be if one could look behind them. Money in EUR a week.
 *
 * Effects have the form of the model, full * tanh(lam * carried-over spend / (2 * largest week)), so that what a fit should find is known.
 */
export const CHOCOLATE_TRUTH = {
	weeks: 104,
	firstWeek: "2024-01-01",
	baseRevenue: 300_000,
	/** Standard deviation of what nobody can explain. */
	noise: 9_000,
	/** Parts of base revenue: once a year in December, twice a year in winter and early summer. */
	waves: { cos_1: 0.09, sin_1: -0.04, cos_2: 0.03, sin_2: 0.015 },
	/** Revenue in the three weeks before the day, rising towards it. */
	christmas: 110_000,
	easter: 75_000,
	/** Revenue in a week with a price promotion. */
	promotion: 38_000,
	/** Revenue for each point of the price index above 100. */
	price: -2_600,
	channels: [
		{ name: "search", alpha: 0.15, lam: 2.2, full: 85_000 },
		{ name: "social", alpha: 0.3, lam: 2.6, full: 52_000 },
		{ name: "tv", alpha: 0.6, lam: 2.4, full: 120_000 },
		{ name: "out_of_home", alpha: 0.45, lam: 2, full: 38_000 },
		{ name: "newsletter", alpha: 0.1, lam: 2.5, full: 30_000 },
	],
} as const;
