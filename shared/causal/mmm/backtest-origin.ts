import type { DataProblem } from "./data-problem.ts";
import { firstWeeks } from "./first-weeks.ts";
import { fitMmm } from "./fit-mmm.ts";
import type { FitOptions } from "./fit-state.ts";
import type { MmmBacktest } from "./mmm-results.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { predictOrigin } from "./predict-origin.ts";

/**
 * One honest look ahead: fits the first `trainWeeks` weeks and predicts the next `horizon`, whose media and controls are known but whose
 * target is not, with the 94 % predictive interval (noise included). One bounded piece of work, for a step of a Workflow.
 */
export function backtestOrigin(
	series: MmmSeries,
	spec: MmmSpec,
	trainWeeks: number,
	horizon: number,
	options: FitOptions = {},
):
	| { ok: true; origin: MmmBacktest["origins"][number] }
	| { ok: false; problems: DataProblem[] } {
	const fit = fitMmm(firstWeeks(series, trainWeeks), spec, options);
	if (!fit.ok) return fit;
	const seed = options.seed ?? 1;
	const origin = predictOrigin(fit.model, series, trainWeeks, horizon, seed);
	return { ok: true, origin };
}
