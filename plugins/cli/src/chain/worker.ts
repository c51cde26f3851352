// Runs one chain of a fit in a thread of its own; started by `run-chains.ts`.
import { parentPort, workerData } from "node:worker_threads";
import { advanceChain } from "@lotse/shared/causal/mmm/advance-chain.ts";
import { startChain } from "@lotse/shared/causal/mmm/start-chain.ts";
import type { ChainMessage, ChainTask } from "./chain-task.ts";

const iterationsAtATime = 50;

const { plan, chain }: ChainTask = workerData;
const end = plan.settings.tune + plan.settings.draws;
const say = (message: ChainMessage) => parentPort?.postMessage(message);
let state = startChain(plan, chain);
while (state.iteration < end) {
	state = advanceChain(plan, state, iterationsAtATime);
	say({ kind: "progress", iteration: state.iteration });
}
say({ kind: "ended", state });
