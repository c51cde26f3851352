import type { NutsState } from "../../statistics/nuts/nuts-state.ts";
import { chainCoordinates } from "./chain-coordinates.ts";
import { constrain } from "./constrain.ts";
import { CONVERGENCE_LIMITS } from "./convergence-limits.ts";
import { describeSampling } from "./describe-sampling.ts";
import { finishFit } from "./finish-fit.ts";
import { fitDesign } from "./fit-design.ts";
import { judgeFit } from "./judge-fit.ts";
import type { MmmDiagnostics } from "./mmm-model.ts";
import type { FitResult } from "./mmm-results.ts";
import type { NutsPlan } from "./nuts-plan.ts";
import { summarise } from "./summarise.ts";
import { vagueChannels } from "./vague-channels.ts";

/** Changes whenever the same input would give other numbers. */
const CODE_VERSION = "mmm-nuts-1.2.0";
const MOST_STORED = 1000;

/**
 * Turns the ended chains of a plan into a model. Summary and diagnostics come from all draws, with R-hat, effective sample sizes and
 * Monte Carlo error a row; every n-th draw is stored. Chains that do not agree give a model whose verdict withholds advice.
 *
 * @param states one a chain, in order
 * @throws RangeError when a chain is missing or has not ended
 */
export function finishNutsFit(
	plan: NutsPlan,
	states: readonly NutsState[],
): FitResult {
	const { chains, settings, laplace } = plan;
	const ended = states.every(({ draws }) => draws.length === settings.draws);
	if (states.length !== chains || !ended)
		throw new RangeError("every chain of the plan must have ended");
	const bell = finishFit(laplace);
	if (!bell.ok) return bell;
	const design = fitDesign(laplace);
	const { toFree } = chainCoordinates(plan);
	const draws = states.flatMap((state) =>
		state.draws.map((point) => Array.from(constrain(design, toFree(point)))),
	);
	const { rows, r2, nrmse } = summarise(design, laplace.series, draws, chains);
	const sampling = describeSampling(states, rows);
	const total = (of: (state: NutsState) => number) =>
		states.reduce((sum, state) => sum + of(state), 0);
	const diagnostics: MmmDiagnostics = {
		...bell.model.diagnostics,
		inference: "nuts",
		converged:
			sampling.worstRhat !== null &&
			sampling.worstRhat.value < CONVERGENCE_LIMITS.rhat &&
			sampling.divergentShare <= CONVERGENCE_LIMITS.divergentShare,
		evaluations: laplace.evaluations + total((state) => state.evaluations),
		moves: {
			count: 1,
			acceptance: total((state) => state.acceptance) / draws.length,
		},
		r2,
		nrmse,
		sampling,
	};
	const every = Math.ceil(draws.length / MOST_STORED);
	return {
		ok: true,
		warnings: bell.warnings,
		model: {
			...bell.model,
			codeVersion: CODE_VERSION,
			summary: rows,
			draws: draws
				.filter((_, i) => i % every === 0)
				.map((draw) => draw.map((value) => Number(value.toPrecision(6)))),
			diagnostics,
			verdict: judgeFit(
				diagnostics,
				vagueChannels(rows, laplace.spec.channels),
			),
		},
	};
}
