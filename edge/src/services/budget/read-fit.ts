import { type FitSize, fitSize } from "@lotse/shared/causal/mmm/fit-size.ts";
import type { NutsPlan } from "@lotse/shared/causal/mmm/nuts-plan.ts";
import { planNutsFit } from "@lotse/shared/causal/mmm/plan-nuts-fit.ts";
import { readSeries } from "@lotse/shared/causal/mmm/read-series.ts";
import type { Ports } from "../../ports.ts";
import { failWithProblems } from "../fail-with-problems.ts";
import { advanceFitJob, type FitJob } from "./advance-fit-job.ts";
import { failFitJob } from "./fail-fit-job.ts";
import { fitsAStep } from "./fits-a-step.ts";
import { serviceLimit } from "./service-limit.ts";

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
	const size = fitSize(read.series, dataset.spec);
	if (
		size.parameters > serviceLimit.parameters ||
		size.values > serviceLimit.values
	) {
		await failFitJob(ports, fitJob, [tooLarge(size)]);
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
	if (!fitsAStep(planned.plan)) {
		await failFitJob(ports, fitJob, [tooLarge(size)]);
		return null;
	}
	return planned.plan;
}

const datasetGone = {
	de: "Den Datensatz gibt es nicht mehr. Laden Sie ihn neu hoch.",
	en: "The dataset is gone. Upload it again.",
};

function tooLarge({ parameters, values }: FitSize) {
	const say = (language: "de" | "en", count: number) =>
		count.toLocaleString(language);
	const most = serviceLimit;
	return {
		de: `Das Modell hat ${say("de", parameters)} Parameter und ${say("de", values)} Zahlen; der Dienst rechnet bis ${say("de", most.parameters)} Parameter und ${say("de", most.values)} Zahlen, etwa 16 Märkte mit 156 Wochen und 5 Kanälen. Rechnen Sie es vor dem Speichern in Ihrem Browser („Hier berechnen“) oder mit „lotse mmm fit“ auf einem eigenen Rechner, oder fassen Sie Märkte oder Kanäle zusammen.`,
		en: `The model has ${say("en", parameters)} parameters and ${say("en", values)} numbers; the service computes up to ${say("en", most.parameters)} parameters and ${say("en", most.values)} numbers, about 16 markets with 156 weeks and 5 channels. Fit it in your browser before it is stored (“Compute here”) or with “lotse mmm fit” on a computer of your own, or join markets or channels.`,
	};
}
