import { getDataset } from "@lotse/shared/contract/budget.ts";
import { serve } from "../../serve.ts";

export const getDatasetFeature = serve(getDataset)(
	async ({ input, workspace }) => {
		const stored = await workspace.datasets.get(input.datasetId);
		if (!stored) return { ok: false, code: "not-found" };
		const { csv, spec, truth: _, ...dataset } = stored;
		return { ok: true, body: { dataset, csv, spec } };
	},
);
