import type { Localised } from "../localised.ts";
import type { DataProblem } from "./data-problem.ts";
import type { MmmModel } from "./mmm-model.ts";

/** Mean and 94 % interval (3 % and 97 % quantile) of one quantity. */
export type Interval = { mean: number; q3: number; q97: number };

/** What each channel brought in each week, in units of the target. */
export type MmmContributions = {
	dates: string[];
	observed: number[];
	/** Mean prediction of the model a week, with the interval of the expectation (without week-to-week noise). */
	expected: Interval[];
	/** Everything that is not media: intercept, controls, seasonality. */
	baseline: Interval[];
	channels: {
		channel: string;
		weeks: Interval[];
		total: Interval;
		/** Part of all observed target, 0..1. */
		share: Interval;
		spend: number;
	}[];
};

/** What a steady weekly spend on one channel brings a week once its carry-over has built up. */
export type ResponseCurve = {
	channel: string;
	currency: string | null;
	/** Ascending in `spend`, from 0. */
	points: ResponsePoint[];
	/** Mean weekly spend of the last year (or all weeks when fewer). */
	current: ResponsePoint;
	/** Largest spend of any single week; beyond it the curve is a guess. */
	observedMax: number;
};

export type ResponsePoint = {
	/** Money a week. */
	spend: number;
	/** Target a week. */
	mean: number;
	q3: number;
	q97: number;
	/** What one more unit of money a week brings, at the posterior mean. */
	marginalReturn: number;
	/** Above anything the data has seen. */
	extrapolates: boolean;
};

/** What a channel known by reach and frequency brings a week at today's spend, by how often each person reached sees it. */
export type FrequencyCurve = {
	channel: string;
	currency: string | null;
	/** Money a week the curve is drawn for. */
	spend: number;
	/** Ascending in tenths of a contact from 1 to the largest of any week; at a higher frequency the same money reaches fewer people. */
	points: (Interval & { frequency: number })[];
	/** Contacts over people of the window. */
	current: Interval & { frequency: number };
	/** Where the mean of the curve is highest, and the 94 % interval of where each draw's is. */
	best: Interval & { frequency: number; from: number; to: number };
};

/** How well the model told weeks it had not seen. */
export type MmmBacktest = {
	origins: {
		/** Last week the fit saw. */
		trainedTo: string;
		dates: string[];
		observed: number[];
		/** 94 % predictive interval, noise included. */
		predicted: Interval[];
	}[];
	/** Mean absolute error as a share of the mean absolute target of the same weeks. */
	relativeError: number;
	/** The same for a forecast that repeats the value of the week a year before (or the mean where there is none). */
	naiveRelativeError: number;
	/** Share of unseen weeks inside the 94 % interval. */
	coverage: number;
	weeks: number;
	headline: Localised;
};

export type FitResult =
	| { ok: true; model: MmmModel; warnings: DataProblem[] }
	| { ok: false; problems: DataProblem[] };
