import { chainCoordinates } from "./chain-coordinates.ts";
import { fitDesign } from "./fit-design.ts";
import type { MmmModel } from "./mmm-model.ts";
import type { NutsPlan } from "./nuts-plan.ts";
import { MANY } from "./plan-nuts-fit.ts";
import { warmStart } from "./warm-start.ts";

/** Shorter runs are a quick look, and their chains seldom agree. */
const LEAST_DRAWS = 500;
const MOST_DRAWS = 10_000;
const TUNE = 500;
const TARGET_ACCEPT = 0.95;
const TARGET_ACCEPT_OF_MANY = 0.9;

/**
 * A second go at a posterior whose chains did not agree: from the draws of the first, with shorter steps, a longer warm-up and twice as
 * many draws. Weak data, such as channels that hardly moved the target in forty markets, need it; most do not, and so nobody waits for
 * it who does not have to.
 *
 * Null where the first go converged or was a quick look of fewer than 500 draws, where it was the second already, or where its draws are
 * of no help.
 */
export function planAgain(plan: NutsPlan, model: MmmModel): NutsPlan | null {
	const { laplace, settings } = plan;
	const isOver = model.diagnostics.converged || plan.isAgain === true;
	if (isOver || settings.draws < LEAST_DRAWS) return null;
	const warm = warmStart(fitDesign(laplace), chainCoordinates(plan), model);
	if (!warm) return null;
	const isLarge = laplace.centre.length > MANY;
	return {
		...plan,
		isAgain: true,
		warm,
		settings: {
			...settings,
			tune: TUNE,
			draws: Math.min(MOST_DRAWS, 2 * settings.draws),
			targetAccept: isLarge ? TARGET_ACCEPT_OF_MANY : TARGET_ACCEPT,
		},
	};
}
