import { advanceChain } from "./advance-chain.ts";
import type { DataProblem } from "./data-problem.ts";
import { finishNutsFit } from "./finish-nuts-fit.ts";
import type { FitResult } from "./mmm-results.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import type { NutsOptions, NutsPlan } from "./nuts-plan.ts";
import { planAgain } from "./plan-again.ts";
import { planNutsFit } from "./plan-nuts-fit.ts";
import { startChain } from "./start-chain.ts";

/**
 * Fits a mix model with the no-U-turn sampler, in one go and one chain after the other: PyMC-Marketing's default posterior, by default
 * four chains of 500 iterations of warm-up (200 with more than 100 parameters) and 1,000 draws, started from the Laplace approximation.
 *
 * Where the chains do not agree, a second go with shorter steps and twice the draws follows (`plan-again.ts`).
 *
 * The same series, spec and options give the same model, bit for bit, on every machine, and the same as chains run side by side from
 * `planNutsFit`.
 *
 * @param series checked weeks, as `readSeries` returns them
 * @param warnings of the reading, handed on with the result
 * @throws RangeError for options outside their bounds (see `nuts-plan.ts`)
 */
export function fitNuts(
	series: MmmSeries,
	spec: MmmSpec,
	options: NutsOptions = {},
	warnings: DataProblem[] = [],
): FitResult {
	const planned = planNutsFit(series, spec, options, warnings);
	if (!planned.ok) return planned;
	const first = runPlan(planned.plan);
	const again = first.ok ? planAgain(planned.plan, first.model) : null;
	return again ? runPlan(again) : first;
}

function runPlan(plan: NutsPlan): FitResult {
	const { tune, draws } = plan.settings;
	const states = Array.from({ length: plan.chains }, (_, chain) =>
		advanceChain(plan, startChain(plan, chain), tune + draws),
	);
	return finishNutsFit(plan, states);
}
