import { portableExp } from "../portable-exp.ts";
import { portableLog } from "../portable-log.ts";
import type { StepSizeState } from "./nuts-state.ts";

const GAMMA = 0.05;
const KAPPA = 0.75;
const DELAY = 10;

/**
 * One step of dual averaging: the step size that makes the mean acceptance meet its target, learnt while sampling.
 *
 * Source: Hoffman and Gelman (2014), section 3.2.1, with their constants gamma 0.05, t0 10, kappa 0.75 (Stan's too).
 *
 * @param acceptance mean acceptance of the last trajectory, 0..1
 */
export function adaptStepSize(
	state: StepSizeState,
	acceptance: number,
	targetAccept: number,
): StepSizeState {
	const count = state.count + 1;
	const weight = 1 / (count + DELAY);
	const shortfall =
		(1 - weight) * state.shortfall + weight * (targetAccept - acceptance);
	const log = state.centre - (shortfall * Math.sqrt(count)) / GAMMA;
	const memory = portableExp(-KAPPA * portableLog(count));
	const averaged =
		count === 1
			? log
			: memory * log + (1 - memory) * portableLog(state.averaged);
	return {
		size: portableExp(log),
		averaged: portableExp(averaged),
		centre: state.centre,
		shortfall,
		count,
	};
}
