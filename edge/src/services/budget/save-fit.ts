import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import { summariseBacktest } from "@lotse/shared/causal/mmm/summarise-backtest.ts";
import type { Ports, StoredModel } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createId } from "../create-id.ts";
import { advanceFitJob, type FitJob } from "./advance-fit-job.ts";
import type { BacktestOrigin } from "./backtest-fit.ts";
import { isCurrentAttempt } from "./is-current-attempt.ts";

/**
 * Writes the model, the job's end and the audit entry in one batch, so that a job which was cancelled or started anew in the
 * meantime leaves nothing. Doing it twice writes once.
 */
export async function saveFit(
	ports: Ports,
	fitJob: FitJob,
	model: MmmModel,
	origins: readonly BacktestOrigin[],
): Promise<void> {
	if (!(await advanceFitJob(ports, fitJob, "save", 0))) return;
	const { workspaceId, jobId, attempt } = fitJob;
	const { jobs, models, datasets } = ports.store.of(workspaceId);
	const job = await jobs.get(jobId);
	const dataset = job && (await datasets.get(job.subject));
	if (!dataset) throw new Error(`${jobId} has lost its dataset`);
	const at = ports.clock.now();
	const stored: StoredModel = {
		id: createId(ports.random, "mod"),
		datasetId: dataset.id,
		name: dataset.name,
		version: model.codeVersion,
		...model.dataWindow,
		advice: model.verdict.advice,
		headline: model.verdict.headline,
		createdAt: at,
		model,
		backtest:
			origins.length > 0 ? summariseBacktest(model.series, [...origins]) : null,
	};
	await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: "system",
			action: "model.create",
			subject: stored.id,
			detail: describe(stored, jobId, ports.codeVersion),
		},
		[
			models.createFromJob(stored, jobId, attempt),
			jobs.finish(jobId, attempt, {
				state: "done",
				result: stored.id,
				reason: null,
				at,
			}),
		],
		() => isCurrentAttempt(ports, workspaceId, jobId, attempt),
	);
}

function describe(stored: StoredModel, jobId: string, codeVersion: string) {
	const { datasetId, version, from, to, weeks, advice, model } = stored;
	const { seed, r2 } = model.diagnostics;
	return {
		jobId,
		datasetId,
		version,
		codeVersion,
		from,
		to,
		weeks,
		advice,
		seed,
		r2,
	};
}
