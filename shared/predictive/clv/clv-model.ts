import type { PurchaseModelName } from "./purchase-model.ts";

/** How a part of the model was found. */
export type Estimation = "maximum-likelihood" | "pooled-prior" | "posterior";

export type Estimate = {
	readonly name: string;
	readonly value: number;
	/** Standard error by the delta method from the curvature. */
	readonly se: number;
	/** 95 % Laplace interval, even in the logarithm. */
	readonly low: number;
	readonly high: number;
};

export type FittedPart = {
	readonly estimation: Estimation;
	readonly parameters: readonly Estimate[];
	readonly logs: readonly number[];
	readonly covariance: readonly number[];
	/** Null where the data had no say: one price for everything. */
	readonly logLikelihood: number | null;
	readonly customers: number;
};

/** Plain JSON; what `fitClv` makes and `predictCustomer` reads. */
export type ClvModel = {
	readonly kind: "lotse-clv";
	readonly version: 1;
	readonly model: PurchaseModelName;
	/** Length of the unit of recency, age and the parameters in time. */
	readonly daysPerUnit: number;
	readonly purchases: FittedPart;
	/** Worth of a purchase; null where no customer has a known worth above 0. */
	readonly value: FittedPart | null;
	readonly warnings: readonly ClvWarning[];
};

export type ClvWarning = {
	readonly code:
		| "few-customers"
		| "no-mode"
		| "no-value"
		| "few-values"
		| "concentrated"
		| "frequency-and-value-move-together";
	readonly message: { de: string; en: string };
};
