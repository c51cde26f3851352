import { createCheckpoint } from "@lotse/shared/contract/checkpoints.ts";
import { serve } from "../../serve.ts";
import { writeCheckpoint } from "../../services/governance/write-checkpoint.ts";

export const createCheckpointFeature = serve(createCheckpoint)(
	async ({ caller, ports }) => ({
		ok: true,
		body: { checkpoint: await writeCheckpoint(ports, caller.workspaceId, 0) },
	}),
);
