import type { FitState } from "@lotse/shared/causal/mmm/fit-state.ts";
import { readSeries } from "@lotse/shared/causal/mmm/read-series.ts";
import { startFit } from "@lotse/shared/causal/mmm/start-fit.ts";
import type { Ports } from "../ports.ts";
import { advanceFitJob, type FitJob } from "./advance-fit-job.ts";
import { failFitJob } from "./fail-fit-job.ts";

/** Reads the job's dataset and begins the fit. Null when there is nothing to go on with. */
export async function readFit(
	ports: Ports,
	fitJob: FitJob,
): Promise<FitState | null> {
	if (!(await advanceFitJob(ports, fitJob, "read", 0))) return null;
	const { jobs, datasets } = ports.store.of(fitJob.workspaceId);
	const job = await jobs.get(fitJob.jobId);
	const dataset = job && (await datasets.get(job.subject));
	if (!job || !dataset) {
		await failFitJob(ports, fitJob, [datasetGone]);
		return null;
	}
	const read = readSeries(dataset.csv, dataset.spec);
	if (!read.ok) {
		const errors = read.problems.filter(({ severity }) => severity === "error");
		await failFitJob(
			ports,
			fitJob,
			errors.slice(0, 3).flatMap(({ message, fix }) => [message, fix]),
		);
		return null;
	}
	const { seed } = job.options;
	return startFit(read.series, dataset.spec, { seed }, read.warnings);
}

const datasetGone = {
	de: "Den Datensatz gibt es nicht mehr. Laden Sie ihn neu hoch.",
	en: "The dataset is gone. Upload it again.",
};
