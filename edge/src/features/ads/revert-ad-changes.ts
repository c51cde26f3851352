import { revertAdChanges } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { runAdChanges } from "../../services/ads/run-ad-changes.ts";

export const revertAdChangesFeature = serve(revertAdChanges)(
	async ({ input, caller, ports, language }) =>
		runAdChanges(ports, caller, "revert", input, language),
);
