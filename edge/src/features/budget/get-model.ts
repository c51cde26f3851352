import { getModel } from "@lotse/shared/contract/budget.ts";
import { serve } from "../../serve.ts";

export const getModelFeature = serve(getModel)(async ({ input, workspace }) => {
	const stored = await workspace.models.get(input.modelId);
	if (!stored) return { ok: false, code: "not-found" };
	const { model, backtest, jobId, ...summary } = stored;
	const dataset = await workspace.datasets.get(stored.datasetId);
	const truth = dataset?.truth ?? null;
	return { ok: true, body: { summary, model, backtest, truth, jobId } };
});
