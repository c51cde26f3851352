import { backtestOrigin } from "@lotse/shared/causal/mmm/backtest-origin.ts";
import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { MmmBacktest } from "@lotse/shared/causal/mmm/mmm-results.ts";
import { planBacktest } from "@lotse/shared/causal/mmm/plan-backtest.ts";
import type { Ports } from "../ports.ts";
import { advanceFitJob, type FitJob } from "./advance-fit-job.ts";

export type BacktestOrigin = MmmBacktest["origins"][number];

/**
 * One look ahead of the backtest: fits what came before and predicts what followed.
 *
 * @param index which look, 0 the earliest of `of`
 * @returns no origin where the shorter data allow no model; null when the job is no longer wanted
 */
export async function backtestFit(
	ports: Ports,
	fitJob: FitJob,
	model: MmmModel,
	{ index, of }: { index: number; of: number },
): Promise<{ origin: BacktestOrigin | null } | null> {
	if (!(await advanceFitJob(ports, fitJob, "backtest", index / of)))
		return null;
	const { horizon, trainWeeks } = planBacktest(model.series, model.spec);
	const weeks = trainWeeks.slice(-of)[index];
	if (weeks === undefined) return { origin: null };
	const { currency, ...spec } = model.spec;
	const look = backtestOrigin(
		model.series,
		currency === null ? spec : { ...spec, currency },
		weeks,
		horizon,
		{ seed: model.diagnostics.seed },
	);
	return { origin: look.ok ? look.origin : null };
}
