/** How much of each surprise the level, the trend and the season take up. */
export type Smoothing = {
	readonly alpha: number;
	readonly beta: number;
	readonly gamma: number;
	readonly damping: number;
};

export type Smoothed = {
	readonly level: number;
	readonly trend: number;
	/** The coming season, next step first. */
	readonly season: readonly number[];
	/** Of all one-step errors. */
	readonly squares: number;
};

/**
 * Runs exponential smoothing over a series:
 * e = y - (l + φ b + s), l' = l + φ b + α e, b' = φ b + β e, s' = s + γ e.
 *
 * Source: Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing, ch. 2, ETS(A,Ad,A). O(n).
 *
 * @param start level, trend and season before the first value
 * @example smooth([10, 12], { alpha: 0.5, beta: 0, gamma: 0, damping: 1 }, { level: 10, trend: 0, season: [0] }) // level 11, squares 4
 */
export function smooth(
	values: ArrayLike<number>,
	{ alpha, beta, gamma, damping }: Smoothing,
	start: {
		readonly level: number;
		readonly trend: number;
		readonly season: readonly number[];
	},
): Smoothed {
	const season = [...start.season];
	const m = season.length;
	let { level, trend } = start;
	let squares = 0;
	for (let t = 0; t < values.length; t++) {
		const s = season[t % m] ?? 0;
		const error = (values[t] ?? 0) - (level + damping * trend + s);
		level += damping * trend + alpha * error;
		trend = damping * trend + beta * error;
		season[t % m] = s + gamma * error;
		squares += error * error;
	}
	const next = values.length % m;
	return {
		level,
		trend,
		season: season.map((_, i) => season[(next + i) % m] ?? 0),
		squares,
	};
}
