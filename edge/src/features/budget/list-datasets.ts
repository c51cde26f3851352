import { listDatasets } from "@lotse/shared/contract/budget.ts";
import { serve } from "../../serve.ts";

export const listDatasetsFeature = serve(listDatasets)(
	async ({ workspace }) => ({
		ok: true,
		body: { datasets: await workspace.datasets.list() },
	}),
);
