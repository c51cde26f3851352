import { createRandom, type Random } from "../create-random.ts";
import type { LogDensity } from "../hamiltonian-move.ts";
import { adaptStepSize } from "./adapt-step-size.ts";
import { addToWindow } from "./add-to-window.ts";
import { createMetric } from "./create-metric.ts";
import { createTrajectory, type Trajectory } from "./create-trajectory.ts";
import { emptyWindow } from "./empty-window.ts";
import { findStepSize } from "./find-step-size.ts";
import { learnMetric } from "./learn-metric.ts";
import type { NutsState } from "./nuts-state.ts";
import { planWindows } from "./plan-windows.ts";

/**
 * Does up to `iterations` iterations of a chain and returns its new state; the old one is left as it is. A chain that has ended comes
 * back unchanged. However the iterations are cut into calls, the bits are the same.
 *
 * During the warm-up the step size learns by dual averaging and the metric at the ends of growing windows; afterwards both stay.
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
	const { whiten } = createMetric(state.metric);
	const z = new Float64Array(state.point.length);
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
			if (state.iteration > windows.begin) {
				whiten(Float64Array.from(point), z);
				addToWindow(state.window, z, state.metric.border);
			}
			if (windows.ends.includes(state.iteration))
				trajectory = closeWindow(density, state, random);
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
			squares: [...window.squares],
			products: [...window.products],
		},
		draws: [...state.draws],
		energies: [...state.energies],
	};
}

function standAt(density: LogDensity, state: NutsState): Trajectory {
	const { metric, point } = state;
	const trajectory = createTrajectory(density, metric);
	if (!trajectory.moveTo(point))
		throw new RangeError("this state belongs to another density");
	return trajectory;
}

/** Takes what the window says of the metric, and looks for a step size anew. */
function closeWindow(
	density: LogDensity,
	state: NutsState,
	random: Random,
): Trajectory {
	state.metric = learnMetric(state.metric, state.window);
	state.window = emptyWindow(state.metric);
	const trajectory = standAt(density, state);
	const found = findStepSize(trajectory, state.stepSize.averaged, random);
	state.stepSize = found.stepSize;
	state.evaluations += 1 + found.tries;
	return trajectory;
}
