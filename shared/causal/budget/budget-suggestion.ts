import type { Localised } from "../localised.ts";
import type { Interval } from "../mmm/mmm-results.ts";
import type { BudgetTarget } from "./budget-target.ts";

/** What is asked of the optimiser. Money a week, in the currency of the model. */
export type BudgetQuestion = {
	/** All channels together a week; today's total when left out. */
	total?: number;
	/** Instead of a total: as much as still brings this. */
	target?: BudgetTarget;
	/**
	 * Limits a channel; a channel without an entry gets today's spend ±30 %. A `frequencyCap` is the most contacts a week a person reached
	 * may have, for channels known by reach and frequency.
	 */
	limits?: Record<string, { min: number; max: number; frequencyCap?: number }>;
	/** Limits channels share; a channel is in one group at most. */
	groups?: BudgetGroup[];
	/** Largest change of a channel a week, as a share of the larger of its two ends; then the way there is laid out. */
	maxStep?: number;
	/** Use only the first so many posterior draws; all when left out. */
	draws?: number;
};

/** Channels that share a limit, in money a week. */
export type BudgetGroup = {
	name: string;
	channels: string[];
	min?: number;
	max?: number;
};

/** The split of a weekly total that brings most at the posterior mean, within the limits. Money and target a week. */
export type BudgetSuggestion = {
	kind: "budget-suggestion";
	version: 1;
	currency: string | null;
	total: number;
	/** What the money was asked to bring, where no total was given. */
	target: BudgetTarget | null;
	/** What is spent now: mean weekly spend of the last year (or all weeks when fewer). */
	currentTotal: number;
	channels: BudgetChannel[];
	groups: BudgetGroupShare[];
	/** Week by week from today to the suggestion, channels in order; `null` where no largest step was asked for. */
	ramp: { maxStep: number; weeks: number[][] } | null;
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
		/** Mean of the worst tenth of the draws of that gain (conditional value at risk). */
		worstTenth: number;
	};
	/** Share of draws in which the suggestion beats today's shares at the same total. */
	pBetter: number;
	/** Today's shares are within half a percent of the best there is within the limits. */
	alreadyBest: boolean;
	proof: {
		/** "exact": all curves are concave and the conditions of optimality prove the split. "grid": some are S-shaped. */
		method: "exact" | "grid";
		/** What any other split could bring more at most, relative to this one; 0 where the split is exact. */
		gap: number;
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
	/**
	 * Contacts a week a person reached, today and in the suggestion, whose figures hold at the suggested frequency: the best one under the
	 * cap. Only for channels known by reach and frequency.
	 */
	frequency?: { current: number; suggested: number; cap: number | null };
};

export type BudgetGroupShare = {
	name: string;
	channels: string[];
	suggested: number;
	/** `null` where the group has no such limit. */
	min: number | null;
	max: number | null;
	atLimit: "min" | "max" | "none";
};

export type BudgetProblem = {
	code:
		| "advice-withheld"
		| "bad-total"
		| "unknown-channel"
		| "bad-limit"
		| "min-above-max"
		| "no-frequency"
		| "bad-frequency-cap"
		| "mins-above-total"
		| "maxes-below-total"
		| "bad-target"
		| "target-and-total"
		| "target-out-of-reach"
		| "bad-group"
		| "channel-in-two-groups"
		| "group-min-above-max"
		| "group-out-of-reach"
		| "bad-step"
		| "bad-draws";
	/** Path of the value to change, for example "limits.tv.min". */
	field: string;
	message: Localised;
	fix: Localised;
};

export type BudgetResult =
	| { ok: true; suggestion: BudgetSuggestion }
	| { ok: false; problems: BudgetProblem[] };
