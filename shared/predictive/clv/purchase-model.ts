import type { PurchaseHistories } from "./purchase-histories.ts";

export type PurchaseModelName = "bg-nbd" | "mbg-nbd" | "pareto-nbd" | "bg-bb";

/** What is known of one customer when the model looks ahead. */
export type Past = {
	readonly frequency: number;
	readonly recency: number;
	readonly age: number;
};

/** A model of when customers buy and when they fall silent. Parameters are positive, in the order of `parameters`. */
export type PurchaseModel = {
	readonly name: PurchaseModelName;
	readonly parameters: readonly string[];
	/** Centre of the pooled prior, times in days; see `pooled-prior.ts`. */
	readonly typical: readonly number[];
	/** Which parameters are lengths of time. */
	readonly inTime: readonly boolean[];
	/** Log-likelihood of all histories; NaN or -Infinity where it cannot be told. Writes its slopes in the parameters when asked. */
	readonly logLikelihood: (
		parameters: ArrayLike<number>,
		histories: PurchaseHistories,
		slopes?: Float64Array,
	) => number;
	/** Whether `logLikelihood` writes slopes; else they are taken by differences. */
	readonly hasSlopes: boolean;
	/** Probability that the customer will still buy. */
	readonly pAlive: (parameters: ArrayLike<number>, past: Past) => number;
	/** Expected purchases in the next `ahead` units of time. */
	readonly expected: (
		parameters: ArrayLike<number>,
		past: Past,
		ahead: number,
	) => number;
};
