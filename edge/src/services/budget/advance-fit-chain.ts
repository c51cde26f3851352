import { advanceChain } from "@lotse/shared/causal/mmm/advance-chain.ts";
import type { NutsPlan } from "@lotse/shared/causal/mmm/nuts-plan.ts";
import { startChain } from "@lotse/shared/causal/mmm/start-chain.ts";
import type { NutsState } from "@lotse/shared/statistics/nuts/nuts-state.ts";
import type { Ports } from "../../ports.ts";
import { advanceFitJob, type FitJob } from "./advance-fit-job.ts";

/** Iterations between two looks at whether the job is still wanted; 20 to 100 ms for three years of weeks. */
const iterationsALook = 100;
/** Characters of a step's result, with room for the platform's own wrapping; it refuses more than 1 MiB. */
const mostCharacters = 950_000;
/** Of one number of a draw, its comma included. */
const longestNumber = 24;

/**
 * One piece of a chain: from where it stands, or from its start, as far as the draws of one step's result reach. The new state holds the
 * draws of this piece alone. Null when the job is no longer wanted.
 */
export async function advanceFitChain(
	ports: Ports,
	fitJob: FitJob,
	plan: NutsPlan,
	chain: number,
	before: NutsState | null,
): Promise<NutsState | null> {
	const { tune, draws } = plan.settings;
	let state: NutsState = before
		? { ...before, draws: [], energies: [] }
		: startChain(plan, chain);
	const room = mostCharacters - JSON.stringify(state).length;
	const draw = longestNumber * (state.point.length + 1);
	const reach = Math.max(1, Math.floor(room / draw));
	const end = Math.min(tune + draws, Math.max(state.iteration, tune) + reach);
	while (state.iteration < end) {
		const share = state.iteration / (tune + draws);
		const stage = plan.isAgain ? "again" : "draw";
		if (!(await advanceFitJob(ports, fitJob, stage, share))) return null;
		const iterations = Math.min(iterationsALook, end - state.iteration);
		state = advanceChain(plan, state, iterations);
	}
	return state;
}
