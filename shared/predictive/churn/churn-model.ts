import type { BoostedModel } from "../../learning/boosting/boosted-model.ts";
import type { Calibration } from "../../learning/calibration/calibrate.ts";
import type { CalibrationError } from "../../learning/calibration/calibration-error.ts";
import type { LogisticModel } from "../../learning/logistic/fit-logistic.ts";
import type { FairnessReport } from "../../learning/registry/judge-slices.ts";
import type { Measured } from "../../learning/validation/measured.ts";

export type Localised = { readonly de: string; readonly en: string };

export type ChurnProblem = {
	readonly code: string;
	readonly column?: string;
	readonly message: Localised;
	readonly fix: Localised;
};

/** A table as a file gives it: text cells under a header. */
export type Sheet = {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
};

export type ColumnKind =
	| "numeric"
	| "categorical"
	| "id"
	| "date"
	| "text"
	| "constant"
	| "empty"
	| "leak";

/** What a column was taken for. */
export type ColumnUse = {
	readonly name: string;
	readonly kind: ColumnKind;
	/** Of a categorical column, those with enough rows, most frequent first; all others count as missing. */
	readonly levels?: readonly string[];
};

/** A column the model reads. */
export type ChurnColumn = {
	readonly name: string;
	readonly levels?: readonly string[];
	/** Smallest and largest training value; numeric columns only. */
	readonly low?: number;
	readonly high?: number;
	/** Mean size of the column's effect on the log-odds over training rows. */
	readonly importance: number;
};

/** How a model did on customers it had not learned from. */
export type ChurnMeasures = {
	readonly auc: Measured;
	/** Nats a customer. */
	readonly logLoss: Measured;
	readonly brier: Measured;
	readonly calibrationError: CalibrationError;
};

/** Customers scored alike in cross-validation: what was predicted and how many left. */
export type Band = {
	readonly upTo: number;
	readonly predicted: number;
	readonly left: number;
	readonly rows: number;
};

/** A trained churn model; plain JSON, as `lotse churn train` writes it. */
export type ChurnModel = {
	readonly kind: "lotse-churn-1";
	readonly target: {
		readonly name: string;
		/** How the target column says that somebody left. */
		readonly positive: string;
	};
	readonly id: string | null;
	readonly columns: readonly ChurnColumn[];
	readonly leftOut: readonly {
		readonly name: string;
		readonly kind: ColumnKind;
	}[];
	readonly scorer:
		| { readonly kind: "boosting"; readonly model: BoostedModel }
		| { readonly kind: "logistic"; readonly model: LogisticModel };
	readonly calibration: Calibration;
	readonly bands: readonly Band[];
	/** Probabilities from which a risk is called medium (the average) and high (the upper fifth). */
	readonly levels: { readonly medium: number; readonly high: number };
	readonly data: {
		readonly rows: number;
		readonly left: number;
		readonly validation: "random" | "time";
		readonly asked: number;
	};
	readonly measures: {
		readonly boosting: ChurnMeasures;
		readonly logistic: ChurnMeasures;
		readonly chosen: ChurnMeasures;
		/** Log loss of the regression minus that of boosting, customer by customer; above 0 boosting is better. */
		readonly gain: Measured;
	};
	/** How evenly it serves groups, on unseen customers; left out where no column was named. */
	readonly fairness?: FairnessReport;
	readonly warnings: readonly Localised[];
	readonly card: Localised;
	readonly seed: number;
};
