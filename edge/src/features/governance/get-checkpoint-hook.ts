import { getCheckpointHook } from "@lotse/shared/contract/checkpoints.ts";
import { serve } from "../../serve.ts";
import { asCheckpointHook } from "../../services/governance/as-checkpoint-hook.ts";

export const getCheckpointHookFeature = serve(getCheckpointHook)(
	async ({ workspace, language }) => {
		const hook = await workspace.checkpointHook.get();
		return {
			ok: true,
			body: { hook: hook && asCheckpointHook(hook, language) },
		};
	},
);
