import { calibrate } from "../../learning/calibration/calibrate.ts";
import type { Measured } from "../../learning/validation/measured.ts";
import { intervalOfProbability } from "../churn/interval-of-probability.ts";
import { scoreByLogistic } from "../churn/score-by-logistic.ts";
import { judgeByRules, type RuleFinding } from "./judge-by-rules.ts";
import type { OrderRiskModel } from "./learn-order-risk.ts";
import { type OrderSignals, signalNames } from "./order-signals.ts";

export type OrderScore = {
	/** The higher of what rules and chance say; it asks for a look, it blocks nothing. */
	readonly level: "low" | "medium" | "high";
	readonly points: number;
	/** Chance of fraud; null where no known cases stand behind it. */
	readonly p: Measured | null;
	readonly findings: readonly RuleFinding[];
};

const levels = {
	points: { medium: 1.5, high: 3 },
	p: { medium: 0.1, high: 0.3 },
} as const;

/** How much an order asks for a second look, and why. */
export function scoreOrder(
	signals: OrderSignals,
	model: OrderRiskModel | null,
): OrderScore {
	const { points, findings } = judgeByRules(signals);
	const p = model === null ? null : chanceOf(signals, model);
	const reaches = (level: "medium" | "high") =>
		points >= levels.points[level] || (p?.value ?? 0) >= levels.p[level];
	return {
		level: reaches("high") ? "high" : reaches("medium") ? "medium" : "low",
		points,
		p,
		findings,
	};
}

function chanceOf(signals: OrderSignals, model: OrderRiskModel): Measured {
	const row = signalNames.map((name) => signals[name]);
	const value = calibrate(
		model.calibration,
		scoreByLogistic(model.logistic, row),
	);
	return { value, ...intervalOfProbability(value, model.bands) };
}
