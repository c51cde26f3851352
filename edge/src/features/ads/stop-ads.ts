import { stopAds } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { setAdsStop } from "../../services/set-ads-stop.ts";

/** Anyone who may edit can stop everything. */
export const stopAdsFeature = serve(stopAds)(
	async ({ input, caller, ports }) => ({
		ok: true,
		body: await setAdsStop(ports, caller, true, input.note),
	}),
);
