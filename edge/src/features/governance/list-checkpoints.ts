import { listCheckpoints } from "@lotse/shared/contract/checkpoints.ts";
import { serve } from "../../serve.ts";
import { readCheckpoints } from "../../services/governance/read-checkpoints.ts";

export const listCheckpointsFeature = serve(listCheckpoints)(
	async ({ caller, ports }) => {
		const [checkpoints, keys] = await Promise.all([
			readCheckpoints(ports, caller.workspaceId),
			ports.keys.publicKeys(),
		]);
		return { ok: true, body: { checkpoints, keys, vault: ports.vault.name } };
	},
);
