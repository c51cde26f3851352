import { startMinimise } from "../../statistics/start-minimise.ts";
import { completeSpec } from "./complete-spec.ts";
import type { DataProblem } from "./data-problem.ts";
import type { FitOptions, FitState } from "./fit-state.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { prepareDesign } from "./prepare-design.ts";
import { rootCoordinates } from "./root-coordinates.ts";
import { startValues } from "./start-values.ts";

const SEARCH_TOLERANCE = 1e-8;
const START_LAM = 3;

/**
 * Begins a fit; go on with `advanceFit` until its phase is "done", then `finishFit`.
 *
 * @param series as `readSeries` returns it
 * @throws RangeError for options outside their bounds (see `fit-state.ts`)
 */
export function startFit(
	series: MmmSeries,
	spec: MmmSpec,
	options: FitOptions = {},
	warnings: DataProblem[] = [],
): FitState {
	const { seed = 1, draws = 400, proposals = 1000, moves = 3 } = options;
	within("seed", seed, 0, 4294967295);
	within("draws", draws, 50, 2000);
	within("proposals", proposals, 200, 10000);
	within("moves", moves, 0, 20);
	const complete = completeSpec(spec);
	const design = prepareDesign(series, complete);
	const { objective, fromFree } = rootCoordinates(design);
	const start = fromFree(startValues(design, START_LAM));
	return {
		version: 1,
		phase: "mode",
		fraction: 0,
		series,
		spec: complete,
		warnings,
		options: { seed, draws, proposals, moves },
		search: startMinimise(objective, start, SEARCH_TOLERANCE),
		factor: [],
		centre: [],
		logRatios: [],
		importance: { used: false, proposals: 0, k: 0, ess: 0 },
		points: [],
		movesDone: 0,
		movesAccepted: 0,
		evaluations: 0,
	};
}

function within(name: string, value: number, low: number, high: number): void {
	if (!Number.isInteger(value) || value < low || value > high)
		throw new RangeError(
			`${name} must be a whole number from ${low} to ${high}`,
		);
}
