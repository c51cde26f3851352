import { advanceNuts } from "../../statistics/nuts/advance-nuts.ts";
import type { NutsState } from "../../statistics/nuts/nuts-state.ts";
import { chainCoordinates } from "./chain-coordinates.ts";
import type { NutsPlan } from "./nuts-plan.ts";

/**
 * Does up to `iterations` iterations of a chain (about 0.2 ms each for three years of weeks and two channels) and returns its new
 * state; the old one is left as it is. The chain has ended when its iteration is `settings.tune + settings.draws`.
 */
export function advanceChain(
	plan: NutsPlan,
	state: NutsState,
	iterations: number,
): NutsState {
	return advanceNuts(chainCoordinates(plan).density, state, iterations);
}
