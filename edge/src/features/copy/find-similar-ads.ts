import { findSimilarAds } from "@lotse/shared/contract/copy.ts";
import { serve } from "../../serve.ts";
import { findNearestAds } from "../../services/copy/find-nearest-ads.ts";

export const findSimilarAdsFeature = serve(findSimilarAds)(
	async ({ input, caller, ports }) => {
		const { workspaceId } = caller;
		const { text, limit } = input;
		const matches = await findNearestAds(ports, workspaceId, text, limit);
		const { embedder, vectors } = ports;
		return {
			ok: true,
			body: { matches, embedder: embedder.name, vectors: vectors.name },
		};
	},
);
