import { calibrate } from "../../learning/calibration/calibrate.ts";
import { treeContributions } from "../../learning/explain/tree-contributions.ts";
import { logisticContributions } from "../../learning/logistic/logistic-contributions.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import type { ChurnModel } from "./churn-model.ts";

/** A probability taken apart on the scale of log-odds: base, effects and adjustment sum to `logOdds`. */
export type Contributions = {
	readonly p: number;
	readonly logOdds: number;
	readonly base: number;
	/** One a column of the model. */
	readonly effects: readonly number[];
	/** What an isotonic calibration adds; 0 with Platt's line, which is part of base and effects. */
	readonly adjustment: number;
};

/**
 * Why a customer gets this probability: exact Shapley values of the trees, or the terms of the regression, carried through calibration.
 *
 * @param row a number a column of the model; NaN for missing
 */
export function contribute(
	{
		scorer,
		calibration,
		columns,
	}: Pick<ChurnModel, "scorer" | "calibration" | "columns">,
	row: ArrayLike<number>,
): Contributions {
	const raw =
		scorer.kind === "boosting"
			? treeContributions(scorer.model, row)
			: logisticContributions(scorer.model, row, columns.length);
	const score = raw.effects.reduce((sum, one) => sum + one, raw.base);
	const p = calibrate(calibration, score);
	if (calibration.kind === "platt") {
		const { intercept, slope } = calibration;
		return {
			p,
			logOdds: intercept + slope * score,
			base: intercept + slope * raw.base,
			effects: Array.from(raw.effects, (one) => slope * one),
			adjustment: 0,
		};
	}
	const logOdds = portableLog(p / (1 - p));
	return {
		p,
		logOdds,
		base: raw.base,
		effects: [...raw.effects],
		adjustment: logOdds - score,
	};
}
