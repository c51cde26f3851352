import type { Random } from "../create-random.ts";
import { portableLog } from "../portable-log.ts";
import type { Trajectory } from "./create-trajectory.ts";
import type { StepSizeState } from "./nuts-state.ts";

const WANTED = 0.8;
const MOST_TRIES = 60;

/**
 * A first step size: doubled or halved until the acceptance of a single step crosses 0.8, with a fresh momentum a try; and dual
 * averaging started there, drawn to ten times that size.
 *
 * Source: Hoffman and Gelman (2014), algorithm 4, with Stan's threshold.
 */
export function findStepSize(
	trajectory: Pick<Trajectory, "tryStep">,
	guess: number,
	random: Random,
): { stepSize: StepSizeState; tries: number } {
	let size = guess;
	const isSmall = trajectory.tryStep(size, random) > WANTED;
	let tries = 1;
	while (tries < MOST_TRIES) {
		const next = isSmall ? size * 2 : size / 2;
		tries += 1;
		const crossed = trajectory.tryStep(next, random) > WANTED !== isSmall;
		if (crossed && isSmall) break;
		size = next;
		if (crossed) break;
	}
	return {
		stepSize: {
			size,
			averaged: size,
			centre: portableLog(10 * size),
			shortfall: 0,
			count: 0,
		},
		tries,
	};
}
