import { importAds } from "@lotse/shared/contract/ads.ts";
import { serve } from "../../serve.ts";
import { storeAds } from "../../services/copy/store-ads.ts";

export const importAdsFeature = serve(importAds)(
	async ({ input, caller, ports }) => {
		const { workspaceId, memberId } = caller;
		const imported = await storeAds(ports, workspaceId, memberId, input.ads);
		return { ok: true, body: { imported } };
	},
);
