import { createRandom } from "../create-random.ts";
import type { LogDensity } from "../hamiltonian-move.ts";
import { createTrajectory } from "./create-trajectory.ts";
import { emptyWindow } from "./empty-window.ts";
import { findStepSize } from "./find-step-size.ts";
import type { Metric } from "./metric.ts";
import type { NutsSettings, NutsState } from "./nuts-state.ts";

/**
 * The first state of a chain of the no-U-turn sampler; go on with `advanceNuts`.
 *
 * @param point where it starts; density and gradient must be finite there
 * @param metric first guess of the target's covariance, for example from a Laplace approximation
 * @param stream which independent stream of random numbers of the seed it uses; one a chain
 * @throws RangeError for settings outside their bounds, a point outside the support
 */
export function startNuts(
	density: LogDensity,
	point: ArrayLike<number>,
	metric: Metric,
	settings: NutsSettings,
	seed: number,
	stream: number,
): NutsState {
	check(settings);
	const trajectory = createTrajectory(density, metric);
	if (!trajectory.moveTo(point))
		throw new RangeError("the chain must start inside the support");
	const random = createRandom(seed, stream);
	const { stepSize, tries } = findStepSize(trajectory, 1, random);
	return {
		version: 2,
		settings,
		iteration: 0,
		point: Array.from(point),
		metric,
		stepSize,
		window: emptyWindow(metric),
		random: random.state(),
		draws: [],
		energies: [],
		divergences: 0,
		saturated: 0,
		acceptance: 0,
		steps: 0,
		evaluations: 1 + tries,
	};
}

function check({ tune, draws, targetAccept, maxDepth }: NutsSettings): void {
	const whole = (name: string, value: number, low: number, high: number) => {
		if (!Number.isInteger(value) || value < low || value > high)
			throw new RangeError(
				`${name} must be a whole number from ${low} to ${high}`,
			);
	};
	whole("tune", tune, 20, 20_000);
	whole("draws", draws, 1, 20_000);
	whole("maxDepth", maxDepth, 1, 15);
	if (!(targetAccept > 0 && targetAccept < 1))
		throw new RangeError("targetAccept must lie between 0 and 1");
}
