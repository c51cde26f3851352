import type { Table } from "../../learning/boosting/boosted-model.ts";
import type { Calibration } from "../../learning/calibration/calibrate.ts";
import { fitPlatt } from "../../learning/calibration/fit-platt.ts";
import {
	fitLogistic,
	type LogisticModel,
} from "../../learning/logistic/fit-logistic.ts";
import { areaUnderCurve } from "../../learning/validation/area-under-curve.ts";
import type { Measured } from "../../learning/validation/measured.ts";
import { splitFolds } from "../../learning/validation/split-folds.ts";
import { calibrateCrosswise } from "../churn/calibrate-crosswise.ts";
import type { Band } from "../churn/churn-model.ts";
import { makeBands } from "../churn/make-bands.ts";
import { scoreByLogistic } from "../churn/score-by-logistic.ts";
import type { DescribedOrder } from "./describe-orders.ts";
import { signalNames } from "./order-signals.ts";

/** A regression on signals, and how it did on orders it had not learnt from. */
export type OrderRiskModel = {
	readonly logistic: LogisticModel;
	readonly calibration: Calibration;
	readonly bands: readonly Band[];
	readonly orders: number;
	readonly cases: number;
	readonly auc: Measured;
};

const fewest = { orders: 200, each: 20 } as const;
const folds = 5;

/**
 * Learns from orders of which the shop knows how they ended: a logistic regression on the signals, asked in five folds about orders it had not
 * seen, calibrated by that. Null where fewer than 200 are known or fewer than twenty of either kind, and where the regression does not tell cases
 * from others with its whole 95 % interval (AUC above one half): rules alone are then the more honest answer.
 */
export function learnOrderRisk(
	described: readonly DescribedOrder[],
	seed = 1,
): OrderRiskModel | null {
	const known = described.filter(({ order }) => order.isFraud !== null);
	const labels = Float64Array.from(known, ({ order }) =>
		order.isFraud ? 1 : 0,
	);
	const cases = labels.reduce((sum, one) => sum + one, 0);
	if (
		known.length < fewest.orders ||
		Math.min(cases, known.length - cases) < fewest.each
	)
		return null;
	const table: Table = {
		features: signalNames.map((name) => ({ name })),
		columns: signalNames.map((name) =>
			Float64Array.from(known, ({ signals }) => signals[name]),
		),
	};
	const fold = splitFolds(labels, folds, seed);
	const rowOf = (i: number) =>
		table.columns.map((column) => column[i] ?? Number.NaN);
	const unseen = new Float64Array(known.length);
	const all = Int32Array.from(labels.keys());
	for (let own = 0; own < folds; own++) {
		const fitted = fitLogistic(
			table,
			labels,
			all.filter((i) => fold[i] !== own),
		);
		if (!fitted.ok) return null;
		for (const i of all)
			if (fold[i] === own) unseen[i] = scoreByLogistic(fitted.model, rowOf(i));
	}
	const auc = areaUnderCurve(labels, unseen);
	const fitted = fitLogistic(table, labels, all);
	if (auc === null || auc.low <= 0.5 || !fitted.ok) return null;
	const calibrated = calibrateCrosswise(unseen, labels, fold, fitPlatt);
	return {
		logistic: fitted.model,
		calibration: fitPlatt(unseen, labels),
		bands: makeBands(calibrated, labels),
		orders: known.length,
		cases,
		auc,
	};
}
