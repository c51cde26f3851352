import type { WrittenPrior } from "./prior.ts";

/**
 * What a mix model is asked: which columns mean what, and which parts the model has.
 *
 * The keys are those of the command line's `--spec` file, so a spec can be written by hand, guessed from a table
 * (`guess-columns.ts`) or sent by the console. Everything but `date`, `target` and `channels` has a default (`complete-spec.ts`).
 */
export type MmmSpec = {
	/** Column that holds the week (its first day, or any fixed weekday). */
	date: string;
	/** Column the business wants more of: revenue, orders, sign-ups. */
	target: string;
	/** Columns of media: spend, or another activity (then see `spend`). */
	channels: string[];
	/** Columns that move the target and are not media: price, promotion, events, trend. */
	controls?: string[];
	/** Column that names the market of a line, where the file has a line for each market and week. */
	geo?: string;
	/** Column with the market's population; media and target are then compared per head. */
	population?: string;
	/** Channel -> column with its spend, where the channel's own column holds impressions, clicks or ratings. */
	spend?: Record<string, string>;
	/**
	 * Channel -> columns with the people it reached a week and how often each of them saw it on average. The effect is then reach times a
	 * curve of frequency; the channel's own column is its spend, unless `spend` names another.
	 */
	reach?: Record<string, { reach: string; frequency: string }>;
	/** Columns of media nobody pays for by the unit (newsletter, own channels): a contribution, but no return on spend. */
	organic?: string[];
	/** Control -> the only sign its effect may have, such as `{"price":"negative","promotion":"positive"}`. */
	signs?: Record<string, "positive" | "negative">;
	seasonality?: MmmSeasonality;
	trend?: MmmTrend;
	/** Carry-over of a week's media into later weeks; `maxLag` counts weeks including the week itself. */
	adstock?: { kind: AdstockName; maxLag?: number };
	/** Diminishing returns. */
	saturation?: { kind: SaturationName };
	/** Which comes first; carry-over where nothing is said. */
	order?: MmmOrder;
	/** Week-to-week noise; "student_t" is not thrown by single odd weeks. */
	noise?: MmmNoise;
	/**
	 * Prior of a family (`"saturation_beta"`) or of one member (`"saturation_beta[tv]"`). `"roas"` (or `"roi"`), `"mroas"` (or `"mroi"`) and
	 * `"contribution_share"` of a paid channel take the place of the prior on its coefficient, as Meridian's ROI, marginal ROI and
	 * contribution priors do; one of them a channel.
	 */
	priors?: Record<string, WrittenPrior>;
	/** Experiments whose result the model must agree with. */
	liftTests?: LiftTest[];
	/** First and last day the fit uses; earlier lines are only the history of carry-over. */
	window?: { from?: string; to?: string };
	/** ISO 4217 code of spend, shown with every amount of money. */
	currency?: string;
};

export type MmmSeasonality = {
	/** Pairs of sine and cosine waves over the year; 0 turns them off. */
	yearly?: number;
	/** Pairs of waves over a month of 30.4375 days. */
	monthly?: number;
	/** Public holidays of a country: one effect for the weeks that hold one. */
	holidays?: HolidayCalendar;
};

/** ISO 3166 codes of the countries whose public holidays are known. */
export type HolidayCalendar =
	| "DE"
	| "AT"
	| "CH"
	| "FR"
	| "GB"
	| "US"
	| "IT"
	| "ES"
	| "NL";

export type MmmTrend =
	| { kind: "none" }
	| { kind: "linear" }
	/** A line that may bend at so many evenly spaced weeks. */
	| { kind: "piecewise"; changepoints: number }
	/** A level at so many evenly spaced weeks, straight lines between. */
	| { kind: "knots"; knots: number };

export type AdstockName =
	| "geometric"
	| "delayed"
	| "binomial"
	| "weibull_pdf"
	| "weibull_cdf"
	| "none";

export type SaturationName =
	| "logistic"
	| "hill"
	| "michaelis_menten"
	| "tanh"
	| "root"
	| "none";

export type MmmOrder = "adstock_first" | "saturation_first";

export type MmmNoise = "normal" | "student_t";

/**
 * A measured difference: what a change of one channel's weekly media brought.
 *
 * Media rose from `x` to `x + deltaX` a week (units of the channel's column) for `weeks` weeks, and the target in those weeks was
 * `deltaY` higher in total. Without `weeks` both are what a lasting change brings a week once carry-over has built up.
 */
export type LiftTest = {
	channel: string;
	x: number;
	deltaX: number;
	deltaY: number;
	/** Standard error of `deltaY`. */
	sigma: number;
	weeks?: number;
	/** The market of the test, where the model has markets. */
	geo?: string;
};

/** A spec with every default filled in: what a fit really used, and what a model stores. */
export type CompleteMmmSpec = Omit<
	MmmSpec,
	| "controls"
	| "seasonality"
	| "adstock"
	| "saturation"
	| "priors"
	| "currency"
	| "spend"
> & {
	controls: string[];
	seasonality: { yearly: number } & MmmSeasonality;
	adstock: { kind: AdstockName; maxLag: number };
	saturation: { kind: SaturationName };
	priors: Record<string, WrittenPrior>;
	/** `null` where nobody said which currency it is. */
	currency: string | null;
	spend: Record<string, string>;
};
