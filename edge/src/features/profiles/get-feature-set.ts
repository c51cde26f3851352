import { getFeatureSet } from "@lotse/shared/contract/features.ts";
import { serve } from "../../serve.ts";
import { loadFeatures } from "../../services/profiles/load-features.ts";

export const getFeatureSetFeature = serve(getFeatureSet)(
	async ({ workspace }) => ({
		ok: true,
		body: { set: (await loadFeatures(workspace)).set },
	}),
);
