import { completeSpec } from "./complete-spec.ts";
import type { DataProblem } from "./data-problem.ts";
import type { FitOptions, FitState } from "./fit-state.ts";
import type { MarketState } from "./market-state.ts";
import type { MmmDesign } from "./mmm-design.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { pinSpreads } from "./pin-spreads.ts";
import { prepareDesign } from "./prepare-design.ts";
import { rootCoordinates } from "./root-coordinates.ts";
import { startSearch } from "./start-search.ts";
import { startValues } from "./start-values.ts";

const START_SPREAD = 0.3;
const START_SPREAD_SD = 0.5;

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
	const start = fromFree(startValues(design));
	const markets = design.layout.geo && startMarkets(design);
	const held = pinSpreads(design, objective, markets);
	for (const { place, root } of held.pinned) start[place] = root;
	return {
		version: 1,
		phase: "mode",
		fraction: 0,
		series,
		spec: complete,
		warnings,
		options: { seed, draws, proposals, moves },
		search: startSearch(design, held.objective, start),
		factor: [],
		centre: [],
		logRatios: [],
		importance: { used: false, proposals: 0, k: 0, ess: 0 },
		points: [],
		movesDone: 0,
		movesAccepted: 0,
		evaluations: 0,
		...(markets ? { markets } : {}),
	};
}

/** Markets alike to begin with, none of their coefficients centred. */
function startMarkets({ channels, geos }: MmmDesign): MarketState {
	return {
		round: 0,
		spreads: channels.map(() => START_SPREAD),
		spreadSds: channels.map(() => START_SPREAD_SD),
		moved: channels.map(() => 0),
		paces: channels.map(() => 1),
		centring: new Array<number>(geos.length * channels.length).fill(0),
	};
}

function within(name: string, value: number, low: number, high: number): void {
	if (!Number.isInteger(value) || value < low || value > high)
		throw new RangeError(
			`${name} must be a whole number from ${low} to ${high}`,
		);
}
