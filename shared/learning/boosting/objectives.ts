import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import type { Objective } from "./boosted-model.ts";

type Loss = {
	/** The best constant score for targets of this mean. */
	readonly base: (mean: number) => number;
	/** What a score predicts: a probability, a value, a rate. */
	readonly predict: (score: number) => number;
	/** Second derivative of the loss by the score, from the prediction. */
	readonly hessian: (predicted: number) => number;
	/** Loss of one row, up to a constant of the target. The first derivative is predicted - target in all three. */
	readonly loss: (score: number, target: number) => number;
};

const sigmoid = (score: number) => 1 / (1 + portableExp(-score));

/**
 * Losses boosting can lower, each with its canonical link, so that the gradient is always predicted minus target. A base of a class that
 * never or always occurs is held at log-odds ±13.8 (one in a million); rates of 0 likewise.
 *
 * @example objectives.logistic.base(0.5) // 0
 */
export const objectives: Readonly<Record<Objective, Loss>> = {
	logistic: {
		base: (mean) => {
			const p = Math.min(Math.max(mean, 1e-6), 1 - 1e-6);
			return portableLog(p / (1 - p));
		},
		predict: sigmoid,
		hessian: (p) => Math.max(p * (1 - p), 1e-16),
		loss: (score, target) => {
			const size = Math.abs(score);
			return (
				Math.max(score, 0) -
				score * target +
				portableLog(1 + portableExp(-size))
			);
		},
	},
	squared: {
		base: (mean) => mean,
		predict: (score) => score,
		hessian: () => 1,
		loss: (score, target) => (score - target) ** 2 / 2,
	},
	poisson: {
		base: (mean) => portableLog(Math.max(mean, 1e-6)),
		predict: (score) => portableExp(Math.min(score, 30)),
		hessian: (rate) => Math.max(rate, 1e-16),
		loss: (score, target) => portableExp(Math.min(score, 30)) - target * score,
	},
};
