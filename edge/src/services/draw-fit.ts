import { advanceFit } from "@lotse/shared/causal/mmm/advance-fit.ts";
import { finishFit } from "@lotse/shared/causal/mmm/finish-fit.ts";
import type { FitState } from "@lotse/shared/causal/mmm/fit-state.ts";
import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { Ports } from "../ports.ts";
import { advanceFitJob, type FitJob } from "./advance-fit-job.ts";
import { failFitJob } from "./fail-fit-job.ts";

/**
 * Draws from the posterior and makes the model. One step, because the draws under way are several times as large as the finished
 * model and a step's result may have 1 MiB. Null when the job is no longer wanted, or when the data allow no model.
 */
export async function drawFit(
	ports: Ports,
	fitJob: FitJob,
	start: FitState,
): Promise<MmmModel | null> {
	let state = start;
	do {
		if (!(await advanceFitJob(ports, fitJob, "draw", state.fraction)))
			return null;
		state = advanceFit(state);
	} while (state.phase !== "done");
	const result = finishFit(state);
	if (result.ok) return result.model;
	const errors = result.problems.filter(({ severity }) => severity === "error");
	await failFitJob(
		ports,
		fitJob,
		errors.flatMap(({ message, fix }) => [message, fix]),
	);
	return null;
}
