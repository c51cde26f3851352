import { getAdGuard } from "@lotse/shared/contract/ads-watch.ts";
import { serve } from "../../serve.ts";
import { readAdGuard } from "../../services/ads/read-ad-guard.ts";

export const getAdGuardFeature = serve(getAdGuard)(async ({ workspace }) => ({
	ok: true,
	body: await readAdGuard(workspace),
}));
