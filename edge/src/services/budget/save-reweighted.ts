import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { Caller, Ports, StoredDataset, StoredModel } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createId } from "../create-id.ts";

/** Keeps a model whose draws were weighted anew, with a job that says so and is over: one batch, so that neither is without the other. */
export async function saveReweighted(
	ports: Ports,
	{ workspaceId, memberId }: Caller,
	from: { readonly modelId: string; readonly dataset: StoredDataset },
	model: MmmModel,
	weights: { readonly k: number; readonly ess: number },
): Promise<{ modelId: string; jobId: string }> {
	const { jobs, models } = ports.store.of(workspaceId);
	const { dataset } = from;
	const at = ports.clock.now();
	const jobId = createId(ports.random, "job");
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
		backtest: null,
	};
	const { seed } = model.diagnostics;
	const committed = await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: memberId,
			action: "model.refit",
			subject: stored.id,
			detail: { older: from.modelId, datasetId: dataset.id, jobId, ...weights },
		},
		[
			jobs.create({
				id: jobId,
				kind: "mmm-fit",
				state: "running",
				progress: 1,
				stage: "save",
				subject: dataset.id,
				result: null,
				reason: null,
				createdAt: at,
				updatedAt: at,
				attempt: 1,
				options: { seed, backtestOrigins: 0, draws: 0, tune: 0 },
			}),
			models.createFromJob(stored, jobId, 1),
			jobs.finish(jobId, 1, {
				state: "done",
				result: stored.id,
				reason: null,
				at,
			}),
		],
	);
	if (!committed.ok)
		throw new Error(`refit not written: conflict in ${committed.conflict}`);
	return { modelId: stored.id, jobId };
}
