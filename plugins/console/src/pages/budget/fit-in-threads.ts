import type { DataProblem } from "@lotse/shared/causal/mmm/data-problem.ts";
import type { FitResult } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { MmmSeries } from "@lotse/shared/causal/mmm/mmm-series.ts";
import type { MmmSpec } from "@lotse/shared/causal/mmm/mmm-spec.ts";
import type { NutsPlan } from "@lotse/shared/causal/mmm/nuts-plan.ts";
import type { NutsState } from "@lotse/shared/statistics/nuts/nuts-state.ts";
import type { FitMessage, FitTask } from "./fit-task.ts";

/** Share of the bar for a first go; a second is needed where the data are weak. */
const FIRST = 0.6;

/**
 * Fits a model in threads of this page, a chain each: nothing is sent anywhere. The numbers are those the service would give, however
 * many threads there are.
 *
 * @param said called with the share done, 0 to 1
 * @param signal ends all threads; the promise is then rejected with its reason
 */
export async function fitInThreads(
	data: {
		readonly series: MmmSeries;
		readonly spec: MmmSpec;
		readonly warnings: DataProblem[];
	},
	said: (share: number) => void,
	signal: AbortSignal,
): Promise<FitResult> {
	const first = await ask({ kind: "plan", ...data }, signal);
	if (first.kind !== "planned") throw new Error(`unexpected ${first.kind}`);
	if (!first.planned.ok) return first.planned;
	const { plan } = first.planned;
	const one = await runPlan(plan, (share) => said(FIRST * share), signal);
	if (!one.again) return one.result;
	const other = (share: number) => said(FIRST + (1 - FIRST) * share);
	return (await runPlan(one.again, other, signal)).result;
}

/** The model of a plan, and the plan of a second go at it where the chains did not agree. */
async function runPlan(
	plan: NutsPlan,
	said: (share: number) => void,
	signal: AbortSignal,
): Promise<Extract<FitMessage, { kind: "finished" }>> {
	const states = await runChains(plan, said, signal);
	const last = await ask({ kind: "finish", plan, states }, signal);
	if (last.kind !== "finished") throw new Error(`unexpected ${last.kind}`);
	return last;
}

async function runChains(
	plan: NutsPlan,
	said: (share: number) => void,
	signal: AbortSignal,
): Promise<NutsState[]> {
	const length = plan.settings.tune + plan.settings.draws;
	const done = new Array<number>(plan.chains).fill(0);
	const states: NutsState[] = [];
	let next = 0;
	const work = async () => {
		for (let chain = next++; chain < plan.chains; chain = next++) {
			const end = await ask(
				{ kind: "chain", plan, chain },
				signal,
				(iteration) => {
					done[chain] = iteration;
					const sum = done.reduce((total, one) => total + one, 0);
					said(sum / (plan.chains * length));
				},
			);
			if (end.kind === "ended") states[chain] = end.state;
		}
	};
	const threads = Math.min(navigator.hardwareConcurrency, plan.chains);
	await Promise.all(Array.from({ length: threads }, work));
	return states;
}

/** One task in a thread of its own, and what it says in the end. */
function ask(
	task: FitTask,
	signal: AbortSignal,
	progressed: (iteration: number) => void = () => {},
): Promise<FitMessage> {
	const worker = new Worker(new URL("./fit-worker.ts", import.meta.url), {
		type: "module",
	});
	const answer = new Promise<FitMessage>((resolve, reject) => {
		const stop = () => reject(signal.reason);
		if (signal.aborted) stop();
		signal.addEventListener("abort", stop, { once: true });
		worker.onmessage = ({ data: message }: MessageEvent<FitMessage>) => {
			if (message.kind === "progress") progressed(message.iteration);
			else resolve(message);
		};
		worker.onerror = (event) => reject(new Error(event.message));
		worker.postMessage(task);
	});
	return answer.finally(() => worker.terminate());
}
