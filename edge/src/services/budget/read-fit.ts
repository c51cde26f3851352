import type { NutsPlan } from "@lotse/shared/causal/mmm/nuts-plan.ts";
import { planNutsFit } from "@lotse/shared/causal/mmm/plan-nuts-fit.ts";
import { readSeries } from "@lotse/shared/causal/mmm/read-series.ts";
import type { Ports } from "../../ports.ts";
import { failWithProblems } from "../fail-with-problems.ts";
import { advanceFitJob, type FitJob } from "./advance-fit-job.ts";
import { failFitJob } from "./fail-fit-job.ts";

/** What a finished step may hand on, with room for the platform's own wrapping; it refuses more than 1 MiB. */
const mostCharacters = 1_000_000;

/**
 * Reads the job's dataset and finds mode and bell curve, from which the chains start. Null when there is nothing to go on with: the
 * dataset is gone, does not allow a model, or gives one too large for the service.
 */
export async function readFit(
	ports: Ports,
	fitJob: FitJob,
): Promise<NutsPlan | null> {
	if (!(await advanceFitJob(ports, fitJob, "read", 0))) return null;
	const { jobs, datasets, models } = ports.store.of(fitJob.workspaceId);
	const job = await jobs.get(fitJob.jobId);
	const dataset = job && (await datasets.get(job.subject));
	if (!job || !dataset) {
		await failFitJob(ports, fitJob, [datasetGone]);
		return null;
	}
	const read = readSeries(dataset.csv, dataset.spec);
	if (!read.ok) {
		await failWithProblems(ports, fitJob, read.problems);
		return null;
	}
	if (!(await advanceFitJob(ports, fitJob, "optimise", 0))) return null;
	if ("task" in job.options) throw new Error(`${job.id} is no fit`);
	const { seed, draws, tune, olderModelId } = job.options;
	const older =
		olderModelId === undefined ? null : await models.get(olderModelId);
	const planned = planNutsFit(
		read.series,
		dataset.spec,
		{ seed, draws, tune, ...(older ? { older: older.model } : {}) },
		read.warnings,
	);
	if (!planned.ok) {
		await failWithProblems(ports, fitJob, planned.problems);
		return null;
	}
	if (JSON.stringify(planned.plan).length > mostCharacters) {
		await failFitJob(ports, fitJob, [tooLarge]);
		return null;
	}
	return planned.plan;
}

const datasetGone = {
	de: "Den Datensatz gibt es nicht mehr. Laden Sie ihn neu hoch.",
	en: "The dataset is gone. Upload it again.",
};

const tooLarge = {
	de: "Das Modell hat mehr Kanäle, Regionen und Wochen, als der Dienst auf einmal rechnet. Rechnen Sie es mit „lotse mmm fit“ auf einem eigenen Rechner, oder fassen Sie Kanäle zusammen.",
	en: "The model has more channels, regions and weeks than the service computes at once. Fit it with “lotse mmm fit” on a computer of your own, or join channels.",
};
