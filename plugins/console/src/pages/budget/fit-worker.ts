// A thread of the page that does one step of a fit; started by `fit-in-threads.ts`.
import { advanceChain } from "@lotse/shared/causal/mmm/advance-chain.ts";
import { finishNutsFit } from "@lotse/shared/causal/mmm/finish-nuts-fit.ts";
import type { NutsPlan } from "@lotse/shared/causal/mmm/nuts-plan.ts";
import { planAgain } from "@lotse/shared/causal/mmm/plan-again.ts";
import { planNutsFit } from "@lotse/shared/causal/mmm/plan-nuts-fit.ts";
import { startChain } from "@lotse/shared/causal/mmm/start-chain.ts";
import type { FitMessage, FitTask } from "./fit-task.ts";

const iterationsAtATime = 50;
const say = (message: FitMessage) => self.postMessage(message);

self.addEventListener("message", ({ data: task }: MessageEvent<FitTask>) => {
	if (task.kind === "plan") {
		const { series, spec, warnings } = task;
		say({ kind: "planned", planned: planNutsFit(series, spec, {}, warnings) });
	} else if (task.kind === "chain") {
		runChain(task.plan, task.chain);
	} else {
		const { plan, states } = task;
		const result = finishNutsFit(plan, states);
		const again = result.ok ? planAgain(plan, result.model) : null;
		say({ kind: "finished", result, again });
	}
});

function runChain(plan: NutsPlan, chain: number): void {
	const end = plan.settings.tune + plan.settings.draws;
	let state = startChain(plan, chain);
	while (state.iteration < end) {
		state = advanceChain(plan, state, iterationsAtATime);
		say({ kind: "progress", iteration: state.iteration });
	}
	say({ kind: "ended", state });
}
