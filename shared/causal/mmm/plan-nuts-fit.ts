import { advanceFit } from "./advance-fit.ts";
import { chainCoordinates } from "./chain-coordinates.ts";
import type { DataProblem } from "./data-problem.ts";
import { describeProblem } from "./describe-problem.ts";
import { fitDesign } from "./fit-design.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import type { NutsOptions, NutsPlan } from "./nuts-plan.ts";
import { startFit } from "./start-fit.ts";
import { warmStart } from "./warm-start.ts";

const TARGET_ACCEPT = 0.85;
/** With markets longer steps are worth more than fewer rejections. */
const TARGET_ACCEPT_WITH_MARKETS = 0.8;
/**
 * So many parameters make errors of the energy that say nothing of single ones: at 0.55 the steps are still short against every width,
 * and half as many reach as far.
 */
export const MANY = 100;
const TARGET_ACCEPT_OF_MANY = 0.55;
const TUNE = 500;
/** Their metric stays close to the bell curve's in any warm-up, so a short one does. */
const TUNE_OF_MANY = 200;
const MAX_DEPTH = 10;
/** The metric of a warm start is known and stays; only the step size is left to find. */
const WARM_TUNE = 60;
const PROPOSALS = 400;

/**
 * Prepares a fit by the no-U-turn sampler: the mode, the bell curve around it (the chains' first metric), and a check of how far that
 * curve is from the posterior. 10 to 100 ms. Go on with `startChain`, `advanceChain`, `finishNutsFit`, or use `fitNuts` for all of it.
 *
 * With an older model that is of help the warm-up is 60 iterations at most.
 *
 * Fails with the problem "no-posterior" where no bell curve was found.
 *
 * @throws RangeError for options outside their bounds (see `nuts-plan.ts`)
 */
export function planNutsFit(
	series: MmmSeries,
	spec: MmmSpec,
	options: NutsOptions = {},
	warnings: DataProblem[] = [],
): { ok: true; plan: NutsPlan } | { ok: false; problems: DataProblem[] } {
	const { seed = 1, chains = 4, draws = 1000 } = options;
	within("chains", chains, 1, 16);
	within("draws", draws, 50, 10_000);
	within("tune", options.tune ?? TUNE, 50, 10_000);
	const asked = { seed, draws: 50, proposals: PROPOSALS, moves: 0 };
	let laplace = startFit(series, spec, asked, warnings);
	while (laplace.phase !== "done") laplace = advanceFit(laplace);
	if (laplace.points.length === 0)
		return {
			ok: false,
			problems: [describeProblem("no-posterior"), ...warnings],
		};
	const isLarge = laplace.centre.length > MANY;
	const tune = options.tune ?? (isLarge ? TUNE_OF_MANY : TUNE);
	const settings = {
		tune,
		draws,
		targetAccept: isLarge
			? TARGET_ACCEPT_OF_MANY
			: series.geos
				? TARGET_ACCEPT_WITH_MARKETS
				: TARGET_ACCEPT,
		maxDepth: MAX_DEPTH,
	};
	const plan = { laplace, chains, settings };
	const { older } = options;
	const warm =
		older && warmStart(fitDesign(laplace), chainCoordinates(plan), older);
	if (!warm) return { ok: true, plan };
	const short = { ...settings, tune: Math.min(tune, WARM_TUNE) };
	return { ok: true, plan: { ...plan, settings: short, warm } };
}

function within(name: string, value: number, low: number, high: number): void {
	if (!Number.isInteger(value) || value < low || value > high)
		throw new RangeError(
			`${name} must be a whole number from ${low} to ${high}`,
		);
}
