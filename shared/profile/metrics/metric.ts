import type { Localised } from "../localised.ts";

export type MetricUnit = "money" | "count" | "share" | "ratio";

/** A quantity read from one table: the ground the formulas stand on. */
export type MetricInput = {
	readonly id: string;
	readonly title: Localised;
	readonly definition: Localised;
	readonly unit: MetricUnit;
	/** Table it is read from. */
	readonly table: string;
};

/** A formula as data: inputs and metrics by id, numbers, and the four operations. */
export type Formula =
	| { readonly ref: string }
	| { readonly number: number }
	| {
			readonly op: "add" | "subtract" | "multiply" | "divide";
			readonly left: Formula;
			readonly right: Formula;
	  };

/** One key figure, defined once for every page, model and command. */
export type Metric = {
	readonly id: string;
	readonly title: Localised;
	readonly definition: Localised;
	readonly unit: MetricUnit;
	readonly formula: Formula;
	/** Who answers for the definition. */
	readonly owner: string;
	readonly version: number;
};
