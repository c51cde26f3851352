import { removeCheckpointHook } from "@lotse/shared/contract/checkpoints.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const removeCheckpointHookFeature = serve(removeCheckpointHook)(
	async ({ caller, workspace, ports }) => {
		const { workspaceId, memberId } = caller;
		if (!(await workspace.checkpointHook.get()))
			return { ok: false, code: "not-found" };
		const done = await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: "audit.unhook",
				subject: workspaceId,
				detail: {},
			},
			[workspace.checkpointHook.remove()],
		);
		return done.ok
			? { ok: true, body: { done: true } }
			: { ok: false, code: "conflict" };
	},
);
