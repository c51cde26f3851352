import { backtestOrigin } from "./backtest-origin.ts";
import { completeSpec } from "./complete-spec.ts";
import type { DataProblem } from "./data-problem.ts";
import { describeProblem } from "./describe-problem.ts";
import type { FitOptions } from "./fit-state.ts";
import type { MmmBacktest } from "./mmm-results.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { planBacktest } from "./plan-backtest.ts";
import { summariseBacktest } from "./summarise-backtest.ts";

/**
 * Rolling-origin test of a model on weeks it has not seen, in one go: up to three fits (see `plan-backtest.ts`).
 *
 * For chunked work run `backtestOrigin` for each entry of the plan and then `summariseBacktest`.
 */
export function backtest(
	series: MmmSeries,
	spec: MmmSpec,
	options: FitOptions = {},
):
	| { ok: true; backtest: MmmBacktest }
	| { ok: false; problems: DataProblem[] } {
	const plan = planBacktest(series, completeSpec(spec));
	if (plan.trainWeeks.length === 0) {
		const detail = String(series.dates.length);
		return {
			ok: false,
			problems: [describeProblem("too-few-weeks", { detail })],
		};
	}
	const origins: MmmBacktest["origins"] = [];
	for (const trainWeeks of plan.trainWeeks) {
		const look = backtestOrigin(
			series,
			spec,
			trainWeeks,
			plan.horizon,
			options,
		);
		if (!look.ok) return look;
		origins.push(look.origin);
	}
	return { ok: true, backtest: summariseBacktest(series, origins) };
}
