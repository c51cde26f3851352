/**
 * A part of a score: one token of the text, or one named property of the whole text. Contributions sum to the log-odds. `own` is what of `logOdds` comes
 * from the workspace's own results; it is there only with a workspace layer, and the rest comes from the shipped model.
 */
export type HeadlineContribution = {
	readonly logOdds: number;
	readonly own?: number;
} & (
	| {
			readonly kind: "token";
			readonly text: string;
			readonly start: number;
			readonly end: number;
	  }
	| { readonly kind: "whole"; readonly feature: string }
);

/** The workspace layer a score rests on, and how its log-odds divide. */
export type LayerShare = {
	readonly version: string;
	/** From the shipped model, as far as it holds for these readers, and from the workspace's own results; they sum to the log-odds. */
	readonly shipped: number;
	readonly own: number;
};

/** Something to know about a score that is given all the same. */
export type HeadlineCaution =
	| "shorter-than-training"
	| "longer-than-training"
	| "few-known-words";

/** Why there is no score. */
export type HeadlineAbstention =
	| "no-model"
	| "empty"
	| "language-not-covered"
	| "too-few-known-words"
	| "not-a-headline";

/**
 * How one headline would do against a typical headline of the archive the model learned from (US news, 2013–15). It is the probability of
 * winning that comparison, NOT a click-through rate, and not the reader's own audience.
 */
export type HeadlineScore =
	| {
			readonly ok: true;
			/** Probability of beating a typical headline of the training archive, 0–1. */
			readonly probability: number;
			/** 90 % interval of that probability from the uncertainty of the weights. */
			readonly interval: readonly [number, number];
			readonly logOdds: number;
			readonly contributions: readonly HeadlineContribution[];
			readonly cautions: readonly HeadlineCaution[];
			readonly modelVersion: string;
			/** With a workspace layer: the comparison is then with a typical text of the workspace's own, among its readers. */
			readonly layer?: LayerShare;
	  }
	| {
			readonly ok: false;
			readonly reason: HeadlineAbstention;
			readonly modelVersion: string | null;
	  };
