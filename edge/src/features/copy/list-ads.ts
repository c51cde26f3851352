import { listAds } from "@lotse/shared/contract/ads.ts";
import { serve } from "../../serve.ts";
import { clickRateOf } from "../../services/copy/click-rate-of.ts";

export const listAdsFeature = serve(listAds)(async ({ input, workspace }) => {
	const ads = await workspace.ads.list(input.limit);
	return {
		ok: true,
		body: { ads: ads.map((ad) => ({ ad, clickRate: clickRateOf(ad) })) },
	};
});
