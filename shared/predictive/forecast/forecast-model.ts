/** Exponential smoothing with additive errors, in its form as a state space; plain JSON. */
export type ForecastModel = {
	/** "level": ETS(A,N,N); "trend": ETS(A,Ad,N); with "-season": the same with additive seasons. */
	readonly form: "level" | "trend" | "level-season" | "trend-season";
	/** Length of a season in steps; 1 without seasons. */
	readonly period: number;
	readonly alpha: number;
	readonly beta: number;
	readonly gamma: number;
	/** How much of a trend carries over to the next step; 1 without trend. */
	readonly damping: number;
	readonly level: number;
	readonly trend: number;
	/** The coming season, next step first. */
	readonly season: readonly number[];
	/** Standard deviation of one-step errors. */
	readonly sigma: number;
	/** Akaike's criterion corrected for short series; lower is better. */
	readonly aicc: number;
};
