import { getFeatureSet } from "@lotse/shared/contract/features.ts";
import { serve } from "../../serve.ts";
import { loadFeatures } from "../../services/profiles/load-features.ts";

export const getFeatureSetFeature = serve(getFeatureSet)(
	async ({ workspace }) => {
		const { set, fingerprint } = await loadFeatures(workspace);
		const { kept, current, due } =
			await workspace.featureStates.progress(fingerprint);
		return {
			ok: true,
			body: { set, progress: { identifiers: kept, current, due } },
		};
	},
);
