import { planBacktest } from "@lotse/shared/causal/mmm/plan-backtest.ts";
import type { Ports } from "../ports.ts";
import type { FitJob } from "./advance-fit-job.ts";
import { type BacktestOrigin, backtestFit } from "./backtest-fit.ts";
import { drawFit } from "./draw-fit.ts";
import { failFitJob } from "./fail-fit-job.ts";
import { optimiseFit } from "./optimise-fit.ts";
import { readFit } from "./read-fit.ts";
import { saveFit } from "./save-fit.ts";

/** Runs a piece of work under a name once, and remembers its result: after a crash the work goes on behind the last one remembered. */
export type StepRunner = <T>(
	name: string,
	work: () => Promise<T>,
) => Promise<T>;

/**
 * A fit from its dataset to its stored model, in bounded steps with the same names every time. Each step asks first whether the job is
 * still wanted; when it is not, the run ends without a trace. What goes wrong ends the job with a plain reason.
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
	let state = await step("read", () => readFit(ports, fitJob));
	for (let piece = 1; state && isSearching(state.phase); piece++) {
		const before = state;
		state = await step(`optimise ${piece}`, () =>
			optimiseFit(ports, fitJob, before),
		);
	}
	if (!state) return;
	const found = state;
	const model = await step("draw", () => drawFit(ports, fitJob, found));
	if (!model) return;
	const of = await step("plan", async () => {
		const { jobs } = ports.store.of(fitJob.workspaceId);
		const wanted = (await jobs.get(fitJob.jobId))?.options.backtestOrigins ?? 0;
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

function isSearching(phase: string): boolean {
	return phase === "mode" || phase === "curvature";
}

const ourMistake = {
	de: "Bei der Berechnung ist uns ein Fehler unterlaufen; der Datensatz ist unverändert. Starten Sie die Berechnung noch einmal.",
	en: "We made a mistake in the computation; the dataset is unchanged. Start the computation again.",
};
