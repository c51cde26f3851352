import { createCheckpoint } from "@lotse/shared/contract/checkpoints.ts";
import { serve } from "../../serve.ts";
import { sendCheckpoint } from "../../services/governance/send-checkpoint.ts";
import { writeCheckpoint } from "../../services/governance/write-checkpoint.ts";

export const createCheckpointFeature = serve(createCheckpoint)(
	async ({ caller: { workspaceId }, ports }) => {
		const checkpoint = await writeCheckpoint(ports, workspaceId, 0);
		await sendCheckpoint(ports, workspaceId);
		return { ok: true, body: { checkpoint } };
	},
);
