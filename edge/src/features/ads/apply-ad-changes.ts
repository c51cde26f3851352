import { applyAdChanges } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { runAdChanges } from "../../services/ads/run-ad-changes.ts";

export const applyAdChangesFeature = serve(applyAdChanges)(
	async ({ input, caller, ports, language }) =>
		runAdChanges(ports, caller, "apply", input, language),
);
