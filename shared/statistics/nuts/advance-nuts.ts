import { cholesky } from "../cholesky.ts";
import { createRandom, type Random } from "../create-random.ts";
import type { LogDensity } from "../hamiltonian-move.ts";
import { adaptStepSize } from "./adapt-step-size.ts";
import { addToCovariance } from "./add-to-covariance.ts";
import { createTrajectory, type Trajectory } from "./create-trajectory.ts";
import { findStepSize } from "./find-step-size.ts";
import type { NutsState } from "./nuts-state.ts";
import { planWindows } from "./plan-windows.ts";
import { shrinkCovariance } from "./shrink-covariance.ts";

/**
 * Does up to `iterations` iterations of a chain and returns its new state; the old one is left as it is. A chain that has ended comes
 * back unchanged. However the iterations are cut into calls, the bits are the same.
 *
 * During the warm-up the step size learns by dual averaging and the dense metric at the ends of growing windows; afterwards both stay.
 *
 * @param density the same function as when the chain was started
 */
export function advanceNuts(
	density: LogDensity,
	from: NutsState,
	iterations: number,
): NutsState {
	const { tune, draws, maxDepth } = from.settings;
	const end = Math.min(tune + draws, from.iteration + iterations);
	if (from.iteration >= end) return from;
	const state = copy(from);
	const random = createRandom(state.random);
	const windows = planWindows(tune);
	let trajectory = standAt(density, state);
	while (state.iteration < end) {
		const isWarmUp = state.iteration < tune;
		const { size, averaged } = state.stepSize;
		const move = trajectory.advance(
			isWarmUp ? size : averaged,
			maxDepth,
			random,
		);
		state.iteration += 1;
		state.evaluations += move.steps;
		const point = Array.from(trajectory.point());
		state.point = point;
		if (isWarmUp) {
			const { targetAccept } = state.settings;
			state.stepSize = adaptStepSize(
				state.stepSize,
				move.acceptance,
				targetAccept,
			);
			if (state.iteration > windows.begin) addToCovariance(state.window, point);
			if (windows.ends.includes(state.iteration))
				trajectory = learnMetric(density, state, random);
			continue;
		}
		state.draws.push(point);
		state.energies.push(move.energy);
		state.divergences += move.divergent ? 1 : 0;
		state.saturated += move.depth >= maxDepth ? 1 : 0;
		state.acceptance += move.acceptance;
		state.steps += move.steps;
	}
	state.random = random.state();
	return state;
}

function copy(state: NutsState): NutsState {
	const { window } = state;
	return {
		...state,
		window: {
			count: window.count,
			mean: [...window.mean],
			products: [...window.products],
		},
		draws: [...state.draws],
		energies: [...state.energies],
	};
}

function standAt(density: LogDensity, state: NutsState): Trajectory {
	const { factor, point } = state;
	const trajectory = createTrajectory(density, factor, point.length);
	if (!trajectory.moveTo(point))
		throw new RangeError("this state belongs to another density");
	return trajectory;
}

/** Takes the covariance of the window as the new metric, when it is one, and looks for a step size anew. */
function learnMetric(
	density: LogDensity,
	state: NutsState,
	random: Random,
): Trajectory {
	const n = state.point.length;
	const learnt = cholesky(
		shrinkCovariance(state.window, state.startCovariance, n),
		n,
	);
	if (learnt.ok) state.factor = Array.from(learnt.lower);
	state.window.count = 0;
	state.window.mean.fill(0);
	state.window.products.fill(0);
	const trajectory = standAt(density, state);
	const found = findStepSize(trajectory, state.stepSize.averaged, random);
	state.stepSize = found.stepSize;
	state.evaluations += 1 + found.tries;
	return trajectory;
}
