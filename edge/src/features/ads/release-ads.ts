import { releaseAds } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { setAdsStop } from "../../services/set-ads-stop.ts";

/** Letting things go on needs someone who may approve. */
export const releaseAdsFeature = serve(releaseAds)(
	async ({ input, caller, ports }) => ({
		ok: true,
		body: await setAdsStop(ports, caller, false, input.note),
	}),
);
