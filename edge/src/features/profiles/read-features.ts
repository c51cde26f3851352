import { readFeatures } from "@lotse/shared/contract/features.ts";
import { serve } from "../../serve.ts";
import { featuresOf } from "../../services/profiles/features-of.ts";

export const readFeaturesFeature = serve(readFeatures)(
	async ({ input, caller, workspace, ports }) => ({
		ok: true,
		body: await featuresOf(
			workspace,
			caller.workspaceId,
			input,
			ports.clock.now(),
		),
	}),
);
