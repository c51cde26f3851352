import { advanceFit } from "@lotse/shared/causal/mmm/advance-fit.ts";
import { finishFit } from "@lotse/shared/causal/mmm/finish-fit.ts";
import { firstWeeks } from "@lotse/shared/causal/mmm/first-weeks.ts";
import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { MmmBacktest } from "@lotse/shared/causal/mmm/mmm-results.ts";
import { planBacktest } from "@lotse/shared/causal/mmm/plan-backtest.ts";
import { predictOrigin } from "@lotse/shared/causal/mmm/predict-origin.ts";
import { startFit } from "@lotse/shared/causal/mmm/start-fit.ts";
import type { Ports } from "../../ports.ts";
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
	const { horizon, trainWeeks } = planBacktest(model.series, model.spec);
	const weeks = trainWeeks.slice(-of)[index];
	if (weeks === undefined) return { origin: null };
	const { seed } = model.diagnostics;
	const { currency, ...rest } = model.spec;
	const spec = currency === null ? rest : { ...rest, currency };
	let state = startFit(firstWeeks(model.series, weeks), spec, { seed });
	do {
		const share = (index + state.fraction) / of;
		if (!(await advanceFitJob(ports, fitJob, "backtest", share))) return null;
		state = advanceFit(state);
	} while (state.phase !== "done");
	const fit = finishFit(state);
	if (!fit.ok) return { origin: null };
	const { series } = model;
	return { origin: predictOrigin(fit.model, series, weeks, horizon, seed) };
}
