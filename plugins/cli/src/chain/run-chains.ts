import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { NutsPlan } from "@lotse/shared/causal/mmm/nuts-plan.ts";
import type { NutsState } from "@lotse/shared/statistics/nuts/nuts-state.ts";
import type { ChainMessage, ChainTask } from "./chain-task.ts";

const mostAtOnce = 2;

/**
 * Runs the chains of a plan in threads, two at once where the machine has two cores, and returns their ends in order. The numbers do
 * not depend on how many run at once.
 *
 * @param said called with the share done, 0 to 1
 */
export async function runChains(
	plan: NutsPlan,
	said: (share: number) => void,
): Promise<NutsState[]> {
	const length = plan.settings.tune + plan.settings.draws;
	const done = new Array<number>(plan.chains).fill(0);
	const states: NutsState[] = [];
	let next = 0;
	const work = async () => {
		for (let chain = next++; chain < plan.chains; chain = next++)
			states[chain] = await runChain({ plan, chain }, (iteration) => {
				done[chain] = iteration;
				said(done.reduce((sum, one) => sum + one, 0) / (plan.chains * length));
			});
	};
	const threads = Math.min(mostAtOnce, availableParallelism(), plan.chains);
	await Promise.all(Array.from({ length: threads }, work));
	return states;
}

function runChain(
	task: ChainTask,
	progressed: (iteration: number) => void,
): Promise<NutsState> {
	const worker = new Worker(new URL("./worker.ts", import.meta.url), {
		workerData: task,
	});
	return new Promise((resolve, reject) => {
		worker.on("message", (message: ChainMessage) => {
			if (message.kind === "ended") resolve(message.state);
			else progressed(message.iteration);
		});
		worker.on("error", reject);
		worker.on("exit", (code) =>
			reject(new Error(`chain ${task.chain} ended early with code ${code}`)),
		);
	});
}
