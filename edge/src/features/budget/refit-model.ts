import { readSeries } from "@lotse/shared/causal/mmm/read-series.ts";
import { refit } from "@lotse/shared/causal/review/refit.ts";
import { refitModel } from "@lotse/shared/contract/refit.ts";
import { serve } from "../../serve.ts";
import { describeDataProblems } from "../../services/budget/describe-data-problems.ts";
import { saveReweighted } from "../../services/budget/save-reweighted.ts";
import { startFitJob } from "../../services/budget/start-fit-job.ts";
import { storeDataset } from "../../services/budget/store-dataset.ts";

/** Half the usual warm-up; 60 iterations at most where the older draws are of help. */
const shortTune = 250;

export const refitModelFeature = serve(refitModel)(
	async ({ input, caller, workspace, ports, language }) => {
		const { modelId, csv } = input;
		const stored = await workspace.models.get(modelId);
		const before = stored && (await workspace.datasets.get(stored.datasetId));
		if (!stored || !before) return { ok: false, code: "not-found" };
		const read = readSeries(csv, before.spec);
		if (!read.ok) {
			const errors = describeDataProblems(read.problems, language);
			return { ok: false, code: "unprocessable", errors };
		}
		const result = refit(stored.model, read.series);
		if (!result.ok) {
			const { message, fix } = result.problem;
			const [said, todo] = [message[language], fix[language]];
			const errors = [{ field: "csv", message: said, fix: todo }];
			return { ok: false, code: "unprocessable", errors };
		}
		const { workspaceId, memberId } = caller;
		const { dates } = read.series;
		const dataset = await storeDataset(ports, workspaceId, memberId, {
			name: before.name,
			weeks: dates.length,
			from: dates[0] ?? "",
			to: dates.at(-1) ?? "",
			channels: before.channels,
			csv,
			spec: before.spec,
			truth: null,
		});
		const { way, newWeeks, k, ess, why } = result;
		const said = { way, newWeeks, k, ess, why };
		if (result.way === "reweighted") {
			const weights = { k: result.k, ess: result.ess };
			const from = { modelId, dataset };
			const kept = await saveReweighted(
				ports,
				caller,
				from,
				result.model,
				weights,
			);
			return { ok: true, body: { ...said, ...kept } };
		}
		const { seed, sampling } = stored.model.diagnostics;
		const job = await startFitJob(ports, workspaceId, memberId, {
			datasetId: dataset.id,
			seed,
			backtestOrigins: 3,
			draws: sampling?.draws ?? 1_000,
			tune: shortTune,
			olderModelId: modelId,
		});
		return { ok: true, body: { ...said, modelId: null, jobId: job.id } };
	},
);
