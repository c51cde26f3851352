import { advanceFit } from "@lotse/shared/causal/mmm/advance-fit.ts";
import type { FitState } from "@lotse/shared/causal/mmm/fit-state.ts";
import type { Ports } from "../ports.ts";
import { advanceFitJob, type FitJob } from "./advance-fit-job.ts";

/** One bounded piece of the search for the mode or its curvature. Null when the job is no longer wanted. */
export async function optimiseFit(
	ports: Ports,
	fitJob: FitJob,
	state: FitState,
): Promise<FitState | null> {
	const isWanted = await advanceFitJob(
		ports,
		fitJob,
		"optimise",
		state.fraction,
	);
	return isWanted ? advanceFit(state) : null;
}
