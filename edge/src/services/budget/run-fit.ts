import { finishNutsFit } from "@lotse/shared/causal/mmm/finish-nuts-fit.ts";
import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { NutsPlan } from "@lotse/shared/causal/mmm/nuts-plan.ts";
import { planAgain } from "@lotse/shared/causal/mmm/plan-again.ts";
import { planBacktest } from "@lotse/shared/causal/mmm/plan-backtest.ts";
import type { NutsState } from "@lotse/shared/statistics/nuts/nuts-state.ts";
import type { Ports } from "../../ports.ts";
import { failWithProblems } from "../fail-with-problems.ts";
import { advanceFitChain } from "./advance-fit-chain.ts";
import type { FitJob } from "./advance-fit-job.ts";
import { type BacktestOrigin, backtestFit } from "./backtest-fit.ts";
import { failFitJob } from "./fail-fit-job.ts";
import { fitsAStep } from "./fits-a-step.ts";
import { readFit } from "./read-fit.ts";
import { saveFit } from "./save-fit.ts";

/** Runs a piece of work under a name once, and remembers its result: after a crash the work goes on behind the last one remembered. */
export type StepRunner = <T>(
	name: string,
	work: () => Promise<T>,
) => Promise<T>;

/**
 * A fit from its dataset to its stored model, in bounded steps with the same names every time; the chains run side by side. Each step
 * asks first whether the job is still wanted; when it is not, the run ends without a trace. What goes wrong ends the job with a plain
 * reason.
 */
export async function runFit(
	ports: Ports,
	fitJob: FitJob,
	step: StepRunner,
): Promise<void> {
	try {
		await fit(ports, fitJob, step);
	} catch (error) {
		console.error(`fit ${fitJob.jobId} failed`, error);
		await step("fail", async () => {
			await failFitJob(ports, fitJob, [ourMistake]);
			return null;
		});
	}
}

async function fit(ports: Ports, fitJob: FitJob, step: StepRunner) {
	const plan = await step("read", () => readFit(ports, fitJob));
	if (!plan) return;
	const model = await sample(ports, fitJob, step, plan);
	if (!model) return;
	const of = await step("plan", async () => {
		const { jobs } = ports.store.of(fitJob.workspaceId);
		const options = (await jobs.get(fitJob.jobId))?.options;
		const wanted =
			options && "backtestOrigins" in options ? options.backtestOrigins : 0;
		const plan = planBacktest(model.series, model.spec);
		return Math.min(wanted, plan.trainWeeks.length);
	});
	const origins: BacktestOrigin[] = [];
	for (let index = 0; index < of; index++) {
		const look = await step(`backtest ${index + 1}`, () =>
			backtestFit(ports, fitJob, model, { index, of }),
		);
		if (!look) return;
		if (look.origin) origins.push(look.origin);
	}
	await step("save", async () => {
		await saveFit(ports, fitJob, model, origins);
		return null;
	});
}

/**
 * The chains' model, after a second go where they did not agree; it is made anew from their remembered draws after a crash. Null when it
 * is no longer wanted or not possible.
 */
async function sample(
	ports: Ports,
	fitJob: FitJob,
	step: StepRunner,
	plan: NutsPlan,
): Promise<MmmModel | null> {
	const model = await runPlan(ports, fitJob, step, plan);
	if (!model) return null;
	const again = await step("plan again", async () => {
		const second = planAgain(plan, model);
		return second && fitsAStep(second) ? second : null;
	});
	return again ? runPlan(ports, fitJob, step, again) : model;
}

async function runPlan(
	ports: Ports,
	fitJob: FitJob,
	step: StepRunner,
	plan: NutsPlan,
): Promise<MmmModel | null> {
	const chains = Array.from({ length: plan.chains }, (_, chain) =>
		runChain(ports, fitJob, step, plan, chain),
	);
	const states = (await Promise.all(chains)).filter((state) => state !== null);
	if (states.length < plan.chains) return null;
	const result = finishNutsFit(plan, states);
	if (result.ok) return result.model;
	await step("refuse", async () => {
		await failWithProblems(ports, fitJob, result.problems);
		return null;
	});
	return null;
}

/** A chain from start to end, in as many steps as its draws need. */
async function runChain(
	ports: Ports,
	fitJob: FitJob,
	step: StepRunner,
	plan: NutsPlan,
	chain: number,
): Promise<NutsState | null> {
	const { tune, draws } = plan.settings;
	const pieces: NutsState[] = [];
	let state: NutsState | null = null;
	while (state === null || state.iteration < tune + draws) {
		const before: NutsState | null = state;
		const go = plan.isAgain ? "again, " : "";
		const name = `${go}chain ${chain + 1} piece ${pieces.length + 1}`;
		state = await step(name, () =>
			advanceFitChain(ports, fitJob, plan, chain, before),
		);
		if (state === null) return null;
		pieces.push(state);
	}
	return {
		...state,
		draws: pieces.flatMap((piece) => piece.draws),
		energies: pieces.flatMap((piece) => piece.energies),
	};
}

const ourMistake = {
	de: "Bei der Berechnung ist uns ein Fehler unterlaufen; der Datensatz ist unverändert. Starten Sie die Berechnung noch einmal.",
	en: "We made a mistake in the computation; the dataset is unchanged. Start the computation again.",
};
