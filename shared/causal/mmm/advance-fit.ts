import { advanceMinimise } from "../../statistics/advance-minimise.ts";
import { cholesky } from "../../statistics/cholesky.ts";
import { createRandom } from "../../statistics/create-random.ts";
import { hamiltonianMove } from "../../statistics/hamiltonian-move.ts";
import { smoothImportanceWeights } from "../../statistics/smooth-importance-weights.ts";
import { weightedResample } from "../../statistics/weighted-resample.ts";
import { fitDesign } from "./fit-design.ts";
import type { FitState } from "./fit-state.ts";
import { hessianOf } from "./hessian-of.ts";
import { learnMarkets } from "./learn-markets.ts";
import { marginalCurvature } from "./marginal-curvature.ts";
import type { MarketState } from "./market-state.ts";
import { pinSpreads } from "./pin-spreads.ts";
import { placesApart } from "./places-apart.ts";
import { proposePoint } from "./propose-point.ts";
import { rootCoordinates } from "./root-coordinates.ts";
import { startSearch } from "./start-search.ts";
import { whitenedDensity } from "./whitened-density.ts";

const SEARCH_STEPS = 60;
const MOST_SEARCH_STEPS = 1200;
/** Rounds of learning how markets differ: at least, at most, and the change of a log spread that needs no further one. */
const MARKET_ROUNDS = { least: 2, most: 8, settled: 0.05 };
const PROPOSALS_A_STEP = 500;
const LEAST_ESS = 20;
const LEAPFROG_STEPS = 4;
const LEAPFROG_LENGTH = 0.38;
const RESAMPLE_STREAM = 2;
const MOVE_STREAM = 3;

/**
 * Does one bounded piece of a fit (10 to 150 ms for three years of weeks and five channels) and returns the new state; the old one is
 * left as it is. A finished state comes back unchanged.
 */
export function advanceFit(state: FitState): FitState {
	if (state.phase === "mode") return searchMode(state);
	if (state.phase === "curvature") return measureCurvature(state);
	if (state.phase === "proposals") return weighProposals(state);
	if (state.phase === "moves") return moveDraws(state);
	return state;
}

function searchMode(state: FitState): FitState {
	const { objective } = heldObjective(state);
	const search = advanceMinimise(objective, state.search, SEARCH_STEPS);
	const over =
		search.status !== "running" || search.iterations >= MOST_SEARCH_STEPS;
	const fraction = over
		? 0.3
		: (0.3 * search.iterations) / (search.iterations + 120);
	return {
		...state,
		search,
		phase: over ? "curvature" : "mode",
		fraction: Math.max(state.fraction, fraction),
	};
}

/** The objective of the search, spreads of markets held. */
function heldObjective(state: FitState) {
	const design = fitDesign(state);
	const roots = rootCoordinates(design);
	const held = pinSpreads(design, roots.objective, state.markets);
	return { design, objective: held.objective };
}

/** Without a positive curvature there is no bell curve to draw from; `finishFit` then says so. */
function measureCurvature(state: FitState): FitState {
	const { design, objective } = heldObjective(state);
	const { markets } = state;
	const size = design.layout.size;
	const apart = placesApart(design);
	if (markets && !isSettled(markets)) {
		const mode = state.search.point;
		const curvature = hessianOf(objective, mode, apart);
		if (cholesky(curvature, size).ok) {
			const learnt = learnMarkets(design, markets, mode, curvature);
			const next = { ...state, markets: learnt.markets };
			const held = heldObjective(next);
			return {
				...next,
				search: startSearch(held.design, held.objective, learnt.point),
				phase: "mode",
			};
		}
	}
	const bell = marginalCurvature(
		objective,
		state.search.point,
		design.rows,
		apart,
	);
	return {
		...state,
		// Large, and not asked again once the search is over.
		search: { ...state.search, inverseHessian: [] },
		factor: bell.ok ? Array.from(bell.lower) : [],
		centre: bell.ok ? Array.from(bell.centre) : [],
		evaluations: state.search.evaluations + 4 * size,
		phase: bell.ok ? "proposals" : "done",
		fraction: bell.ok ? 0.4 : 1,
	};
}

function isSettled({ round, moved }: MarketState): boolean {
	const { least, most, settled } = MARKET_ROUNDS;
	const far = moved.some((step) => Math.abs(step) > settled);
	return round >= most || (round >= least && !far);
}

function weighProposals(state: FitState): FitState {
	const density = whitenedDensity(state);
	const size = state.search.point.length;
	const { proposals, seed } = state.options;
	const logRatios = [...state.logRatios];
	const end = Math.min(proposals, logRatios.length + PROPOSALS_A_STEP);
	for (let index = logRatios.length; index < end; index++) {
		const proposal = proposePoint(seed, index, size);
		const ratio = density(proposal.point) - proposal.logDensity;
		logRatios.push(Number.isFinite(ratio) ? ratio : null);
	}
	const next = { ...state, logRatios, fraction: 0.4 + (0.2 * end) / proposals };
	return end < proposals ? next : chooseDraws(next);
}

/** Resamples by weight; where the weights rest on a handful of proposals, takes the bell curve's own draws instead. */
function chooseDraws(state: FitState): FitState {
	const { seed, draws, proposals, moves } = state.options;
	const size = state.search.point.length;
	const { weights, k, ess } = smoothImportanceWeights(
		state.logRatios.map((ratio) => ratio ?? Number.NEGATIVE_INFINITY),
	);
	const used = ess >= LEAST_ESS;
	const possible = state.logRatios.flatMap((ratio, index) =>
		ratio === null ? [] : [index],
	);
	const chosen = used
		? weightedResample(weights, draws, createRandom(seed, RESAMPLE_STREAM))
		: Array.from(
				{ length: draws },
				(_, i) => possible[i % possible.length] ?? 0,
			);
	return {
		...state,
		logRatios: [],
		importance: { used, proposals, k, ess },
		points: chosen.map((index) =>
			Array.from(proposePoint(seed, index, size).point),
		),
		phase: moves > 0 ? "moves" : "done",
		fraction: moves > 0 ? 0.6 : 1,
	};
}

function moveDraws(state: FitState): FitState {
	const density = whitenedDensity(state);
	const size = state.search.point.length;
	const { seed, moves } = state.options;
	let movesAccepted = state.movesAccepted;
	const points = state.points.map((point, index) => {
		const drawn = (state.movesDone * state.points.length + index) * (size + 2);
		const random = createRandom({ seed, stream: MOVE_STREAM, drawn });
		const start = Float64Array.from(point);
		const move = hamiltonianMove(
			density,
			start,
			LEAPFROG_LENGTH,
			LEAPFROG_STEPS,
			random,
		);
		if (move.accepted) movesAccepted += 1;
		return Array.from(move.point);
	});
	const movesDone = state.movesDone + 1;
	return {
		...state,
		points,
		movesDone,
		movesAccepted,
		phase: movesDone < moves ? "moves" : "done",
		fraction: movesDone < moves ? 0.6 + (0.4 * movesDone) / moves : 1,
	};
}
