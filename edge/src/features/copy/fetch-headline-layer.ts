import { fetchHeadlineLayer } from "@lotse/shared/contract/ad-results.ts";
import { serve } from "../../serve.ts";

export const fetchHeadlineLayerFeature = serve(fetchHeadlineLayer)(
	async ({ workspace }) => {
		const stored = await workspace.headlineLayers.latest();
		return { ok: true, body: { layer: stored?.layer ?? null } };
	},
);
