import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { CustomersJobOptions } from "../../ports/customers-store.ts";
import type { Ports } from "../../ports.ts";
import type { FitJob } from "../budget/advance-fit-job.ts";
import { failFitJob } from "../budget/fail-fit-job.ts";
import type { StepRunner } from "../budget/run-fit.ts";
import { finishCustomersJob } from "./finish-customers-job.ts";
import { refreshOutlook } from "./refresh-outlook.ts";
import { reviewModel } from "./review-model.ts";
import { trainRegistered } from "./train-registered.ts";

/**
 * Does a job about customers: reading page by page with its progress, asking each time whether it is still wanted, then learning or ranking. Each
 * kind of work is one step that leaves either its whole result or nothing; after a crash it is begun anew, and a finished one is not done twice.
 */
export async function runCustomersJob(
	ports: Ports,
	job: FitJob,
	options: CustomersJobOptions,
	step: StepRunner,
): Promise<void> {
	try {
		const reasons = await step(options.task, () => work(ports, job, options));
		if (reasons.length > 0)
			await step("refuse", async () => {
				await failFitJob(ports, job, reasons);
				return null;
			});
	} catch (error) {
		console.error(`${job.jobId} failed`, error);
		await step("fail", async () => {
			await failFitJob(ports, job, [ourMistake]);
			return null;
		});
	}
}

/** @returns why there is no result; nothing where there is one, or it is no longer wanted */
async function work(
	ports: Ports,
	job: FitJob,
	options: CustomersJobOptions,
): Promise<readonly Localised[]> {
	const { workspaceId, jobId, attempt, pause } = job;
	const { jobs } = ports.store.of(workspaceId);
	const advance = async (progress: number, stage: string) => {
		const isWanted = await jobs.advance(jobId, attempt, {
			progress,
			stage,
			at: ports.clock.now(),
		});
		await pause?.();
		return isWanted;
	};
	const onPage = (share: number) => advance(0.8 * share, "read");
	if (!(await advance(0, "read"))) return [];
	if (options.task === "outlook") {
		await refreshOutlook(ports, workspaceId, onPage);
		await finishCustomersJob(ports, job, null);
		return [];
	}
	if (options.task === "review") {
		const reviewed = await reviewModel(ports, workspaceId, options.modelId);
		await finishCustomersJob(ports, job, reviewed);
		return [];
	}
	const trained = await trainRegistered(
		ports,
		workspaceId,
		options.owner,
		options,
		{ job, onPage },
	);
	return trained.ok ? [] : [trained.message, trained.fix];
}

const ourMistake = {
	de: "Bei der Berechnung ist uns ein Fehler unterlaufen; Ihre Bestellungen sind unverändert. Starten Sie sie noch einmal.",
	en: "We made a mistake in the computation; your orders are unchanged. Start it again.",
};
