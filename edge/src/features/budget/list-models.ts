import { listModels } from "@lotse/shared/contract/budget.ts";
import { serve } from "../../serve.ts";

export const listModelsFeature = serve(listModels)(async ({ workspace }) => ({
	ok: true,
	body: { models: await workspace.models.list() },
}));
