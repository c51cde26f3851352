import { getModelDrift } from "@lotse/shared/contract/registry.ts";
import { serve } from "../../serve.ts";
import { artifactOf } from "../../services/customers/artifact-of.ts";
import { driftOfModel } from "../../services/customers/drift-of-model.ts";
import { sampleOrders } from "../../services/customers/sample-orders.ts";

export const getModelDriftFeature = serve(getModelDrift)(
	async ({ input: { modelId }, workspace, language }) => {
		const stored = await workspace.registry.get(modelId);
		if (stored === null) return { ok: false, code: "not-found" };
		const model = artifactOf("churn", stored.artifact);
		const loaded = await sampleOrders(workspace);
		if (model === null || loaded === null)
			return {
				ok: false,
				code: "unprocessable",
				detail: (model === null ? onlyChurn : noOrders)[language],
			};
		return { ok: true, body: driftOfModel(model, stored, loaded) };
	},
);

const onlyChurn = {
	de: "Ein Modell des Kundenwerts wird mit jedem Lernen neu an allen Bestellungen geprüft; Drift gibt es nur bei Abwanderung.",
	en: "A model of worth is checked on all orders whenever it is trained; drift is for churn alone.",
};
const noOrders = {
	de: "Es gibt keine Bestellungen mehr, mit denen zu vergleichen wäre.",
	en: "There are no orders left to compare with.",
};
