import type { Localised } from "../localised.ts";
import type { Interval } from "../mmm/mmm-results.ts";

/** What is asked of the optimiser. Money a week, in the currency of the model. */
export type BudgetQuestion = {
	/** All channels together a week; today's total when left out. */
	total?: number;
	/** Limits a channel; a channel without an entry gets today's spend ±30 %. */
	limits?: Record<string, { min: number; max: number }>;
	/** Use only the first so many posterior draws; all when left out. */
	draws?: number;
};

/** The split of a weekly total that brings most at the posterior mean, within the limits. Money and target a week. */
export type BudgetSuggestion = {
	kind: "budget-suggestion";
	version: 1;
	currency: string | null;
	total: number;
	/** What is spent now: mean weekly spend of the last year (or all weeks when fewer). */
	currentTotal: number;
	channels: BudgetChannel[];
	expected: {
		/** Weekly target from media at today's spend. */
		now: Interval;
		/** Weekly target from media at the suggestion. */
		suggested: Interval;
		/** Suggested minus now, draw by draw. */
		difference: Interval;
		/** Weekly target from media if today's shares were kept at the new total. */
		sameSplit: Interval;
		/** Suggested minus the same split, draw by draw. */
		gainOverSameSplit: Interval;
	};
	/** Share of draws in which the suggestion beats today's shares at the same total. */
	pBetter: number;
	/** Today's shares are within half a percent of the best there is within the limits. */
	alreadyBest: boolean;
	proof: {
		/** Largest violation of the conditions of optimality, relative to the common marginal return; 0 is exact. */
		kktResidual: number;
		/** Marginal return all channels between their limits share: what one more unit of money a week would bring. */
		commonMarginalReturn: number;
		iterations: number;
	};
	notes: Localised[];
	model: {
		codeVersion: string;
		dataWindow: { from: string; to: string; weeks: number };
		draws: number;
	};
};

export type BudgetChannel = {
	channel: string;
	current: number;
	suggested: number;
	min: number;
	max: number;
	/** Suggested minus current. */
	change: number;
	/** What one more unit of money a week brings at the suggestion, posterior mean. */
	marginalReturn: number;
	/** The same at today's spend. */
	marginalReturnNow: number;
	/** Where the suggestion rests against a limit. */
	atLimit: "min" | "max" | "none";
	/** Largest spend of any single week in the data. */
	observedMax: number;
	/** The suggestion lies above anything the data has seen. */
	extrapolates: boolean;
};

export type BudgetProblem = {
	code:
		| "advice-withheld"
		| "bad-total"
		| "unknown-channel"
		| "bad-limit"
		| "min-above-max"
		| "mins-above-total"
		| "maxes-below-total"
		| "bad-draws";
	/** Path of the value to change, for example "limits.tv.min". */
	field: string;
	message: Localised;
	fix: Localised;
};

export type BudgetResult =
	| { ok: true; suggestion: BudgetSuggestion }
	| { ok: false; problems: BudgetProblem[] };
