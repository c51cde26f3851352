import type {
	HeadlineAbstention,
	HeadlineCaution,
	HeadlineContribution,
	LayerShare,
} from "./headline-score.ts";

/** Why a comparison is given but should not decide anything: too close to even, or the interval contains even. */
export type UndecidedReason =
	| "no-difference-detectable"
	| "interval-straddles-even";

/** A part of a comparison: a token of one side, or the difference in a whole-text property. */
export type ComparisonContribution = HeadlineContribution & {
	readonly side: "a" | "b" | "both";
};

/**
 * Which of two headlines would win more clicks from the readers of the training archive (US news, 2013–15). `abstain: true` means: the model
 * cannot tell; show no winner.
 */
export type HeadlineComparison =
	| {
			readonly ok: true;
			/** Probability that a beats b, 0–1. */
			readonly pA: number;
			/** 90 % interval of that probability from the uncertainty of the weights. */
			readonly interval: readonly [number, number];
			readonly logOdds: number;
			/** Sum to `logOdds`; positive speaks for a. Offsets of `side: "b"` are into b. */
			readonly contributions: readonly (HeadlineContribution & {
				readonly side: "a" | "b" | "both";
			})[];
			readonly abstain: boolean;
			readonly reason?: UndecidedReason;
			readonly cautions: readonly HeadlineCaution[];
			readonly modelVersion: string;
			/** With a workspace layer: the readers are then the workspace's own. */
			readonly layer?: LayerShare;
	  }
	| {
			readonly ok: false;
			readonly reason: HeadlineAbstention;
			readonly modelVersion: string | null;
	  };
